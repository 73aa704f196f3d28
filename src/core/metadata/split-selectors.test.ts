import { expect, it } from 'vitest';
import { splitSelectors } from './split-selectors';

it.each([
  ['a, b', ['a', 'b']],
  [' .x ', ['.x']],
  [':is(a, b) c,d', [':is(a, b) c', 'd']],
  ['[title="a, b"],c', ['[title="a, b"]', 'c']],
  ['p:not(.a,.b), meta[name="x"]', ['p:not(.a,.b)', 'meta[name="x"]']],
  ['', []],
])('parts %j', (list, selectors) => {
  expect(splitSelectors(list)).toEqual(selectors);
});
