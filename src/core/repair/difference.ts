/** The part of a reading that differs from what stands there: offsets in the text, as the reading's. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** What stands at an offset and what it becomes. */
interface Rewriting {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

export function differenceOf({ start, before, after }: Rewriting): Difference {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  const rest = shorter - head;
  while (tail < rest && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail++;
  return { start: start + head, end: start + before.length - tail, after: after.slice(head, after.length - tail) };
}
