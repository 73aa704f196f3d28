import { importFormats } from '../../core/history/transfer/imports';
import type { ImportFormat } from '../../core/history/transfer/imports/import-format';
import { UnreadableFile } from '../../core/history/transfer/unreadable-file';
import type { Task } from './task';
import { textOfFile } from './text-of-file';

/** A file that can be taken in as a whole. */
export interface RecognisedFile {
  readonly file: File;
  readonly format: ImportFormat;
  readonly count: number;
}

/**
 * Reads a file to its end, and keeps nothing of it: what is in it, and whether all of that is as it should be.
 * @throws UnreadableFile
 */
export async function recogniseFile(file: File, { signal, onProgress }: Task): Promise<RecognisedFile> {
  const format = await formatOf(file);
  const text = textOfFile(file, (bytes) => onProgress(bytes, file.size));
  const records = format.records(text, Date.now());
  let count = 0;
  for (; !(await records.next()).done; count++) signal.throwIfAborted();
  if (count === 0) throw new UnreadableFile('empty');
  return { file, format, count };
}

async function formatOf(file: File): Promise<ImportFormat> {
  const pieces = textOfFile(file, () => undefined);
  const first = await pieces.next();
  await pieces.return();
  const start = first.done ? '' : first.value;
  const format = importFormats.find(({ recognises }) => recognises(start));
  if (!format) throw new UnreadableFile(file.size === 0 ? 'empty' : 'unknown');
  return format;
}
