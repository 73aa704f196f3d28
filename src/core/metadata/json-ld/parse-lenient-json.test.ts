import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../fixtures/growth';
import { parseLenientJson } from './parse-lenient-json';

const cases: readonly (readonly [what: string, text: string, value: unknown])[] = [
  ['valid', '{"headline":"Cầu mới"}', { headline: 'Cầu mới' }],
  ['a comma before a closing brace', '{"a":1,"b":[1,2,],}', { a: 1, b: [1, 2] }],
  ['several such commas', '{"a":[1,,\n , ]}', { a: [1] }],
  ['an HTML comment around it', '<!-- {"a":1} -->', { a: 1 }],
  ['a CDATA section around it', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
  ['a semicolon behind it', '{"a":1};', { a: 1 }],
  ['comments', '{ // tiêu đề\n "a":1, /* hết */ "b":2 }', { a: 1, b: 2 }],
  ['a link, which is no comment', '{"url":"https://example.vn/a",}', { url: 'https://example.vn/a' }],
  ['a line break in a string', '{"a":"một\nhai\tba"}', { a: 'một hai ba' }],
  ['a control character in a string', '{"a":"một\u0002hai"}', { a: 'một hai' }],
  ['quotes inside a string', '{"a":"Nhóm "Xanh" ra mắt", "b":1}', { a: 'Nhóm "Xanh" ra mắt', b: 1 }],
  ['an escape that JSON does not know', String.raw`{"a":"l\'an \x \u12"}`, { a: "l'an x u12" }],
  ['valid escapes', String.raw`{"a":"\"\u1ea1\n\\",}`, { a: '"ạ\n\\' }],
  ['a string without an end', '{"a":"một', undefined],
  ['no JSON', 'window.data = 1', undefined],
  ['nothing', '', undefined],
];

describe('parseLenientJson', () => {
  it.each(cases)('reads %s', (_what, text, value) => {
    expect(parseLenientJson(text)).toEqual(value);
  });

  it.each(['"', ',{', '/*', '\\', ', '])('reads %j again and again in one pass', (part) => {
    for (const before of ['', '{"a":"'])
      expect(growth(5e5, (size) => () => void parseLenientJson(before + part.repeat(size)))).toBeLessThan(LINEAR);
  });
});
