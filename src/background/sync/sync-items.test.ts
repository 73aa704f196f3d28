import { expect, it } from 'vitest';
import { fits, problemOf, readItems } from './sync-items';

it('reads choices, and nothing else that may be there', () => {
  const look = { value: 'plain', at: 1_764_000_000_000 };
  const items = { look, old: 'plain', early: { value: 1, at: -1 }, never: { value: 1, at: 9e15 }, none: null };
  expect(readItems({ ...items, newer: { ...look, by: 'máy bàn' } })).toEqual({ look, newer: look });
});

it('measures items as browsers do: bytes of the name and of the JSON', () => {
  // 8192 = name of 2 + quotes of 2 + 8188; ế has 3 bytes.
  expect(fits('ab', 'a'.repeat(8188))).toBe(true);
  expect(fits('ab', 'a'.repeat(8189))).toBe(false);
  expect(fits('ab', 'ế'.repeat(2729))).toBe(true);
  expect(fits('ab', 'ế'.repeat(2730))).toBe(false);
});

it.each([
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too-often'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.', 'too-often'],
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'too-large'],
  ['QUOTA_BYTES quota exceeded', 'full'],
  ['MAX_ITEMS quota exceeded', 'full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
  ['An unexpected error occurred', 'unavailable'],
])('%s', (words, problem) => {
  expect(problemOf(new Error(words))).toBe(problem);
});
