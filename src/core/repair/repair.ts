/** One damaged place and what it should read. */
export interface Repair {
  /** UTF-16 offsets in the text that was given: `text.slice(start, end) === before`. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** Name of the damage class, as in classes/index.ts; several, joined by "+", where the damage had layers. */
  readonly class: string;
  /** 0–1: how sure it is that `after` is what was written once. */
  readonly confidence: number;
}

export interface RepairResult {
  readonly text: string;
  /** In the order of the text, not overlapping. */
  readonly repairs: readonly Repair[];
}

/** Writes `repairs` into `text`: they are in order and do not overlap. */
export function applyRepairs(text: string, repairs: readonly Repair[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, after } of repairs) {
    result += text.slice(done, start) + after;
    done = end;
  }
  return result + text.slice(done);
}
