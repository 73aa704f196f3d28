import { expect, it } from 'vitest';
import { addDays, formatCalendarDay, weekdayOf } from './calendar-day';

it('goes over months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
});

it('begins the week on Monday', () => {
  expect(['2026-11-23', '2026-11-25', '2026-11-29'].map(weekdayOf)).toEqual([0, 2, 6]);
});

it('is written with its day of the week', () => {
  expect(formatCalendarDay('2026-11-25', 'vi')).toBe('Thứ Tư, 25/11/2026');
  expect(formatCalendarDay('2026-11-25', 'en-GB')).toBe('Wednesday, 25 November 2026');
});
