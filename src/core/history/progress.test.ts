import { describe, expect, it } from 'vitest';
import { progressOf } from './progress';

const MINUTE = 60_000;

describe('progressOf', () => {
  it.each([
    ['read to the end in good time', 1, 3 * MINUTE, 660, 'finished'],
    ['without the sources below it', 0.9, 3 * MINUTE, 660, 'finished'],
    ['a tenth left', 0.89, 3 * MINUTE, 660, 'half-read'],
    ['faster than the average, as those who read much', 1, 1 * MINUTE, 660, 'finished'],
    ['scrolled to the end', 1, 20_000, 660, 'half-read'],
    ['long open and never scrolled', 0.2, 60 * MINUTE, 660, 'half-read'],
    ['pictures without words', 1, 10_000, 0, 'finished'],
  ] as const)('%s', (_what, depth, activeMs, words, expected) => {
    expect(progressOf(depth, activeMs, words)).toBe(expected);
  });
});
