import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord } from '../../../../bench/fuzz/inputs/history-records';
import type { HistoryRecord } from '../visit';
import { json as jsonExport } from './exports/json';
import { json as jsonImport } from './imports/json';
import { allOf, oneByOne, readRecord } from './record.fixture';

async function exported(records: readonly HistoryRecord[]): Promise<string> {
  const pieces = await allOf(jsonExport.pieces(oneByOne(records)));
  return pieces.map(String).join('');
}

/** Reads a text that comes in pieces of this length, which end anywhere. */
function imported(text: string, length = 1000): Promise<HistoryRecord[]> {
  const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
  return allOf(jsonImport.records(oneByOne(pieces), 0));
}

describe('the extension’s own file', () => {
  it('gives 10,000 random records back as they were', { timeout: 120_000 }, async () => {
    const records = fc.sample(anyRecord, { numRuns: 10_000, seed: 20_261_125 });
    const text = await exported(records);
    expect(await imported(text, 65_536)).toEqual(records.map(withoutNegativeZero));
    expect(text.split('\n')).toHaveLength(records.length + 3);
  });

  it('is read whatever the pieces in which it comes', async () => {
    const text = await exported([readRecord, { ...readRecord, readings: [] }]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: text.length }), async (length) => {
        expect(await imported(text, length)).toEqual([readRecord, { ...readRecord, readings: [] }]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps every field', async () => {
    const [back] = await imported(await exported([readRecord]));
    expect(back).toEqual(readRecord);
  });

  it('is JSON that any program reads, and one that another wrote with CR LF is taken', async () => {
    const text = await exported([readRecord]);
    expect(JSON.parse(text)).toMatchObject({
      format: 'doc-sach-history',
      version: 2,
      records: [{ visit: { repairs: 62 } }],
    });
    expect(await imported(text.replaceAll('\n', '\r\n'))).toEqual([readRecord]);
  });

  it('may have no records', async () => {
    expect(await imported(await exported([]))).toEqual([]);
  });

  it('comes in pieces: none is longer than a record', async () => {
    const pieces = await allOf(jsonExport.pieces(oneByOne([readRecord, readRecord])));
    expect(pieces).toHaveLength(4);
  });
});

describe('a damaged file', () => {
  const damagedBy = async (damage: (lines: string[]) => void) => {
    const lines = (await exported([readRecord, readRecord, readRecord])).split('\n');
    damage(lines);
    return imported(lines.join('\n'));
  };

  it.each<[string, (lines: string[]) => void, object]>([
    ['no JSON', (lines) => lines.splice(2, 1, '{"visit":'), { reason: 'damaged', line: 3 }],
    ['cut inside a record', (lines) => lines.splice(3, 9, '{"visit":{"id"'), { reason: 'damaged', line: 4 }],
    ['empty', (lines) => lines.splice(0), { reason: 'cut-off', line: 1 }],
    ['cut between records', (lines) => lines.splice(3, 9), { reason: 'cut-off', line: 3 }],
    ['something behind the end', (lines) => lines.push('x'), { reason: 'damaged', line: 7 }],
    [
      'a broken first line',
      (lines) => lines.splice(0, 1, '{"format":"doc-sach-history",'),
      { reason: 'damaged', line: 1 },
    ],
    ['a newer version', (lines) => lines.splice(0, 1, lines[0]?.replace('2', '3') ?? ''), { reason: 'newer' }],
    [
      'a link that is no web link',
      (lines) => lines.splice(1, 1, lines[1]?.replace('"url":"https:', '"url":"javascript:') ?? ''),
      { reason: 'damaged', line: 2, part: 'visit.article.url' },
    ],
    [
      'a depth that cannot be',
      (lines) => lines.splice(1, 1, lines[1]?.replace('"depth":0.8', '"depth":8') ?? ''),
      { reason: 'damaged', line: 2, part: 'visit.depth' },
    ],
  ])('is refused: %s', async (_what, damage, expected) => {
    await expect(damagedBy(damage)).rejects.toMatchObject({ name: 'UnreadableFile', ...expected });
  });
});

/** JSON has one zero. */
function withoutNegativeZero(record: HistoryRecord): unknown {
  return JSON.parse(JSON.stringify(record));
}
