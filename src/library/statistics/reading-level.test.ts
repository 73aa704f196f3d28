import { expect, it } from 'vitest';
import { readingLevel } from './reading-level';

it.each([
  [0, 0],
  [9.9, 1],
  [10, 2],
  [29.9, 2],
  [30, 3],
  [60, 4],
  [600, 4],
])('%d minutes', (minutes, level) => {
  expect(readingLevel({ name: '2026-11-25', activeMs: minutes * 60_000, articles: minutes > 0 ? 1 : 0 })).toBe(level);
});

it('shows a day without reading as that', () => {
  expect(readingLevel(undefined)).toBe(0);
});
