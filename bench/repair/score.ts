import type { Case } from './cases';
import type { Tool } from './tools';

/** How many cases ended how. */
export interface Score {
  /** The original came back, character by character. */
  readonly exact: number;
  /** Words that it changed are the original's, others are still damaged. */
  readonly partial: number;
  /** Changed into something else than the original. */
  readonly wrong: number;
  /** Returned as given. */
  readonly untouched: number;
}

/** A case that was not repaired exactly, and what came of it. */
export interface Failure extends Case {
  readonly repaired: string;
}

export function score(tool: Tool, cases: readonly Case[], onFailure?: (failure: Failure) => void): Score {
  let exact = 0;
  let partial = 0;
  let untouched = 0;
  for (const one of cases) {
    const repaired = tool.repair(one.damaged);
    if (repaired === one.original) {
      exact++;
      continue;
    }
    if (repaired === one.damaged) untouched++;
    else if (isPart(one, repaired)) partial++;
    onFailure?.({ ...one, repaired });
  }
  return { exact, partial, untouched, wrong: cases.length - exact - partial - untouched };
}

/** Whether each word is the original's, or as damaged as it was. */
function isPart({ damaged, original }: Case, repaired: string): boolean {
  const given = new Set(damaged.split(/\s+/));
  const truth = original.split(/\s+/);
  const words = repaired.split(/\s+/);
  return words.length === truth.length && words.every((word, i) => word === truth[i] || given.has(word));
}
