import { expect, it } from 'vitest';
import { calendarWeeks } from './calendar-weeks';

it('has every day of a year once, in weeks from Monday', () => {
  const { weeks } = calendarWeeks({ from: '2026-01-01', to: '2026-12-31' });
  const days = weeks.flat().filter((day) => day !== undefined);
  expect(days).toHaveLength(365);
  expect(new Set(days).size).toBe(365);
  expect(days).toEqual([...days].sort());
  expect(weeks).toHaveLength(53);
  // 1 January 2026 was a Thursday.
  expect(weeks[0]).toEqual([undefined, undefined, undefined, '2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04']);
  expect(weeks[1]?.[0]).toBe('2026-01-05');
  expect(weeks.at(-1)).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    undefined,
    undefined,
    undefined,
  ]);
});

it('names the months over their weeks, which are as many as there are', () => {
  const { weeks, months } = calendarWeeks({ from: '2025-11-26', to: '2026-11-25' });
  expect(months.map(({ day }) => day.slice(0, 7))).toEqual([
    ...['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'],
    ...['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
  ]);
  expect(months.reduce((sum, month) => sum + month.weeks, 0)).toBe(weeks.length);
  // The week of 26 to 30 November, then those whose Sundays are in December.
  expect(months.slice(0, 2).map((month) => month.weeks)).toEqual([1, 4]);
});

it('is one week for one day', () => {
  const { weeks, months } = calendarWeeks({ from: '2026-11-25', to: '2026-11-25' });
  expect(weeks).toEqual([[undefined, undefined, '2026-11-25', undefined, undefined, undefined, undefined]]);
  expect(months).toEqual([{ day: '2026-11-25', weeks: 1 }]);
});
