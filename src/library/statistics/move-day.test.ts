import { expect, it } from 'vitest';
import { moveDay } from './move-day';

const YEAR = { from: '2026-01-01', to: '2026-11-25' };

it.each([
  ['2026-03-01', 'ArrowUp', '2026-02-28'],
  ['2026-02-28', 'ArrowDown', '2026-03-01'],
  ['2026-11-25', 'ArrowLeft', '2026-11-18'],
  ['2026-11-18', 'ArrowRight', '2026-11-25'],
  ['2026-11-25', 'PageUp', '2026-10-28'],
  ['2026-10-01', 'PageDown', '2026-10-29'],
  ['2026-06-01', 'Home', '2026-01-01'],
  ['2026-06-01', 'End', '2026-11-25'],
  // Not out of the calendar.
  ['2026-11-24', 'ArrowRight', '2026-11-25'],
  ['2026-01-03', 'PageUp', '2026-01-01'],
  ['2026-06-01', 'Tab', undefined],
  ['2026-06-01', 'a', undefined],
])('from %s, %s leads to %s', (day, key, expected) => {
  expect(moveDay(day, key, YEAR)).toBe(expected);
});
