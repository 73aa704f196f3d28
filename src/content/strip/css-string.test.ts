import { describe, expect, it } from 'vitest';
import { cssString } from './css-string';

/** Given text, and the string of CSS. */
const CASES: readonly (readonly [name: string, text: string, string: string])[] = [
  ['leaves Vietnamese text as it is', 'Đô thị · Hà Đăng', '"Đô thị · Hà Đăng"'],
  ['escapes quotes', 'Bài "nóng"', '"Bài \\22 nóng\\22 "'],
  ['escapes a backslash, also the last', 'a\\', '"a\\5c "'],
  ['keeps what looks like an escape as text', '\\22 ', '"\\5c 22 "'],
  ['makes blanks of line breaks', 'một\nhai\r\nba\fbốn', '"một hai  ba bốn"'],
  ['escapes the end of a style element', '</style>', '"\\3c /style\\3e "'],
  ['keeps braces and semicolons within the string', 'a"; } p { color: red', '"a\\22 ; } p { color: red"'],
  ['takes out null', 'a\u0000b', '"a b"'],
];

describe('cssString', () => {
  it.each(CASES)('%s', (_name, text, string) => {
    expect(cssString(text)).toBe(string);
  });
});
