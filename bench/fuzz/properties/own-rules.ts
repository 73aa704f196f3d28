import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  exceptKept,
  formatRule,
  mergeRules,
  ownSheet,
  parseRules,
  removeRule,
  rulesFor,
} from '../../../src/core/own-rules';
import { fuzzProperty } from '../fuzz-property';
import { piecesOf } from '../inputs/strings';
import { anyText } from '../inputs/texts';

const about = (name: string, share: number) => ({ name: `own rules: ${name}`, inputs: 'texts', share }) as const;

const PIECES = [
  ...[
    'vidu.vn',
    'báo.vn',
    '~',
    ',',
    '##',
    '#@#',
    '#?#',
    '#$#',
    '#%#',
    '#',
    '!',
    '@@',
    '||',
    '^',
    '$',
    ' ',
    '\n',
    '\r\n',
    '\t',
  ],
  ...[
    '.ad',
    '#top',
    'div',
    '> p',
    ':has(',
    ':not(',
    ':is(',
    ')',
    '(',
    '[',
    ']',
    '[a="b"]',
    '"',
    "'",
    '\\',
    '{',
    '}',
    '/*',
    '*/',
    '::before',
  ],
  ...[
    ':has-text(x)',
    '+js(',
    ':xpath(',
    ';',
    '*',
    '+',
    'xn--',
    '.',
    '-',
    '::',
    '1',
    '\ud800',
    '\0',
    'đ',
    '[Adblock Plus 2.0]',
    '<!--',
  ],
];
const rules = fc.oneof({ arbitrary: piecesOf(PIECES, 50), weight: 5 }, { arbitrary: anyText, weight: 1 });

export const ownRules = [
  fuzzProperty(about('every line is a rule, a comment, or named', 6), rules, (text) => {
    const { rules: parsed, badLines } = parseRules(text);
    const lines = text.split(/\r?\n/);
    for (const { number, text: line } of badLines) assert.equal(lines[number - 1]?.trim(), line);
    const silent = lines.filter((line) => !/^\s*(?:!|#(?:\s|$)|\[[^\]#]*\]\s*$|$)/.test(line));
    assert.equal(parsed.length + badLines.length, silent.length);
    for (const rule of parsed) {
      const [again, ...more] = parseRules(formatRule(rule, rule.hosts.join())).rules;
      assert.deepEqual(
        [again?.kind, again?.selector, again?.hosts, more.length],
        [rule.kind, rule.selector, rule.hosts, 0],
      );
    }
  }),
  fuzzProperty(
    about('what is merged is there once, and can be removed', 3),
    fc.tuple(rules, rules),
    ([text, other]) => {
      const merged = mergeRules(text, other);
      assert.equal(mergeRules(merged, other), merged);
      for (const { line } of parseRules(merged).rules) {
        assert(parseRules(removeRule(merged, line)).rules.every((rule) => rule.line !== line));
      }
    },
  ),
  fuzzProperty(about('a sheet has as many braces as rules', 3), rules, (text) => {
    const found = rulesFor(parseRules(text).rules, 'vidu.vn');
    const kept = found.filter(({ kind }) => kind === 'keep').map(({ selector }) => selector);
    const hiding = found.filter(({ kind }) => kind === 'hide');
    const bare = ownSheet(found, kept).replaceAll(/\\.|"[^"\\]*"|'[^'\\]*'/g, '');
    assert.equal(bare.split('{').length - 1, hiding.length);
    assert.equal(typeof exceptKept(kept), 'string');
  }),
];
