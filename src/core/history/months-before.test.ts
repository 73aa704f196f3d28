import { expect, it } from 'vitest';
import { monthsBefore } from './months-before';

it.each([
  ['2026-11-25T10:00', 6, '2026-05-25T00:00'],
  ['2026-11-25T10:00', 12, '2025-11-25T00:00'],
  ['2026-01-05T00:00', 1, '2025-12-05T00:00'],
  ['2026-05-31T23:59', 3, '2026-02-28T00:00'],
  ['2024-03-31T08:00', 1, '2024-02-29T00:00'],
])('%s less %i months', (moment, months, expected) => {
  expect(monthsBefore(new Date(moment), months)).toEqual(new Date(expected));
});
