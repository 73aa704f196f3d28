import type { Reading } from './readings';

/** The part of a reading that differs from what stands there. */
export function differenceOf({ start, before, after }: Pick<Reading, 'start' | 'before' | 'after'>): {
  start: number;
  end: number;
  after: string;
} {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start: start + head, end: start + before.length - tail, after: after.slice(head, after.length - tail) };
}
