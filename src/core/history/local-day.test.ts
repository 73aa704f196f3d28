import { expect, it } from 'vitest';
import { localDay } from './local-day';

it('is the day of the reader’s clock', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
