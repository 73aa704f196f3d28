import * as v from 'valibot';
import { FORMAT, MIGRATIONS, VERSION } from '../json-format';
import { linesOf } from '../lines-of';
import { historyRecordSchema } from '../../record-schema';
import type { HistoryRecord } from '../../visit';
import { UnreadableFile } from '../unreadable-file';
import type { ImportFormat } from './import-format';

const headSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** What the extension itself writes: see exports/json. */
export const json: ImportFormat = {
  id: 'json',
  recognises: (start) => start.trimStart().startsWith(`{"format":"${FORMAT}"`),
  async *records(pieces) {
    let number = 0;
    let version = VERSION;
    let isOver = false;
    for await (const line of linesOf(pieces)) {
      number++;
      const text = line.trim();
      if (number === 1) version = versionOf(text);
      else if (text === ']}' && !isOver) isOver = true;
      else if (isOver && text !== '') throw new UnreadableFile('damaged', number);
      else if (text !== '') yield recordOf(text, number, version);
    }
    // Of an empty file the first line is the one that is missing.
    if (!isOver) throw new UnreadableFile('cut-off', Math.max(number, 1));
  },
};

function versionOf(line: string): number {
  const head = v.safeParse(headSchema, parsed(`${line}]}`, 1));
  if (!head.success) throw new UnreadableFile('damaged', 1);
  if (head.output.version > VERSION) throw new UnreadableFile('newer');
  return head.output.version;
}

function recordOf(line: string, number: number, version: number): HistoryRecord {
  const written = parsed(line.replace(/,$/, ''), number);
  const migrated = MIGRATIONS.slice(version - 1).reduce((record, migrate) => migrate(record), written);
  const record = v.safeParse(historyRecordSchema, migrated, { abortEarly: true });
  if (record.success) return record.output;
  throw new UnreadableFile('damaged', number, v.getDotPath(record.issues[0]) ?? '');
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What JSON.parse says is English, and its place is one within the line.
    throw new UnreadableFile('damaged', line);
  }
}
