import { expect, it } from 'vitest';
import { dayAndClock, dayName, isSameDay } from './reader-time';

/** By the clock of whoever runs the test. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const now = at(25, 0, 10);

it.each([
  [at(25, 0), 'vi', 'Hôm nay'],
  [at(24, 23, 59), 'vi', 'Hôm qua'],
  [at(24, 0), 'vi', 'Hôm qua'],
  [at(23, 23, 59), 'vi', 'Thứ Hai, 23/11/2026'],
  [at(26, 1), 'vi', 'Thứ Năm, 26/11/2026'],
  [at(25, 0), 'en-GB', 'Today'],
  [at(1, 8), 'en-US', 'Sunday, November 1, 2026'],
])('dayName of %i in %s', (time, language, expected) => {
  expect(dayName(time, now, language)).toBe(expected);
});

it('dayAndClock', () => {
  expect(dayAndClock(at(25, 14, 5), 'vi')).toBe('Thứ Tư, 25/11/2026, 14:05');
});

it('isSameDay goes by midnight, not by hours', () => {
  expect(isSameDay(at(25, 0), at(25, 23, 59))).toBe(true);
  expect(isSameDay(at(24, 23, 59), at(25, 0))).toBe(false);
});
