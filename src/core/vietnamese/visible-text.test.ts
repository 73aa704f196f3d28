import { expect, it } from 'vitest';
import { visibleText } from './visible-text';

it.each([
  ['cà\u00a0ng', 'cà␣ng'],
  ['n\u00adước', 'n▯ước'],
  ['b\u200bạn', 'b▯ạn'],
  ['\u202etxet', '▯txet'],
  ['nhiều người', 'nhiều người'],
])('shows %j as %s', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});
