import { describe, expect, it } from 'vitest';
import { readDay } from './read-day';

type Day = readonly [year: number, month: number, day: number];

const DAYS: readonly (readonly [text: string, from: Day, to: Day])[] = [
  ['2026', [2026, 1, 1], [2027, 1, 1]],
  ['2026-11', [2026, 11, 1], [2026, 12, 1]],
  ['2026-12', [2026, 12, 1], [2027, 1, 1]],
  ['11/2026', [2026, 11, 1], [2026, 12, 1]],
  ['2026-11-25', [2026, 11, 25], [2026, 11, 26]],
  ['2026-1-5', [2026, 1, 5], [2026, 1, 6]],
  ['25/11/2026', [2026, 11, 25], [2026, 11, 26]],
  ['25.11.2026', [2026, 11, 25], [2026, 11, 26]],
  ['31/12/2026', [2026, 12, 31], [2027, 1, 1]],
  ['29/2/2028', [2028, 2, 29], [2028, 3, 1]],
];

function midnight([year, month, day]: Day): number {
  return new Date(year, month - 1, day).getTime();
}

describe('readDay', () => {
  it.each(DAYS)('reads %s', (text, from, to) => {
    expect(readDay(text)).toEqual({ from: midnight(from), to: midnight(to) });
  });

  it.each([
    '',
    'hôm kia',
    '29/2/2026',
    '31/11/2026',
    '2026-13',
    '0/2026',
    '25/11',
    '25-11-2026',
    '11/25/2026',
    '20260',
    '2026-11-25T08',
  ])('sees no day in "%s"', (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});
