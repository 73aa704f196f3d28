import type { Case } from './cases';
import type { Tool } from './tools';

/** How many cases ended how. */
export interface Score {
  /** The original came back, character by character. */
  readonly exact: number;
  /** Changed, but not into the original. */
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
  let untouched = 0;
  for (const one of cases) {
    const repaired = tool.repair(one.damaged);
    if (repaired === one.original) {
      exact++;
      continue;
    }
    if (repaired === one.damaged) untouched++;
    onFailure?.({ ...one, repaired });
  }
  return { exact, untouched, wrong: cases.length - exact - untouched };
}
