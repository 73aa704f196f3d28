import { readFileSync, writeFileSync } from 'node:fs';

/** What a test runner counted. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Each skipped test with its reason. */
  readonly skipped: readonly string[];
  /** Each test that passed at its second try only, with what the first said; they are among the passed. */
  readonly retried: readonly string[];
}

/** Tells the runners' reporters, which are started by a command line, which file to write. */
export const COUNTS_FILE = 'DOC_SACH_COUNTS_FILE';

export function writeCounts(counts: Counts): void {
  const file = process.env[COUNTS_FILE];
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** @returns undefined where the runner ended before it wrote any */
export function readCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
