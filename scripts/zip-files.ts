import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A zip's clock begins here. The same time for each file makes the same zip of the same files. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A zip of files of a folder: the same bytes for the same contents, whenever, wherever and by whom it is made.
 * @param files paths from the folder, with `/`, in any order
 */
export function zipFiles(folder: string, files: readonly string[]): Uint8Array {
  // Not by locale: the order of all machines.
  const sorted = [...files].sort();
  const contents: Zippable = Object.fromEntries(sorted.map((file) => [file, readFileSync(join(folder, file))]));
  return zipSync(contents, { level: 9, mtime: NO_TIME });
}
