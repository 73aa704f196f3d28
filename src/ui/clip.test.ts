import { expect, it } from 'vitest';
import { clip } from './clip';

it.each([
  ['Hà Nội mưa to', 20, 'Hà Nội mưa to'],
  ['Hà Nội mưa to', 13, 'Hà Nội mưa to'],
  ['Hà Nội mưa to cả ngày', 14, 'Hà Nội mưa…'],
  ['a'.repeat(50), 10, `${'a'.repeat(9)}…`],
  ['😀😀😀😀', 6, '😀😀…'],
])('%s within %i', (text, length, expected) => {
  expect(clip(text, length)).toBe(expected);
});
