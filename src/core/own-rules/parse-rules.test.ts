import { describe, expect, it } from 'vitest';
import { rulesFor } from './own-rule';
import { parseRules } from './parse-rules';

const TEXT = `! Báo hay đọc
baochi.vn##.tin-tai-tro

baochi.vn#@#.binh-luan
###hop-quang-cao
[Adblock Plus 2.0]
# ghi chú kiểu cũ`;

describe('parseRules', () => {
  it('reads rules, and passes over comments and empty lines', () => {
    const { rules, badLines } = parseRules(TEXT);
    expect(rules).toEqual([
      { kind: 'hide', selector: '.tin-tai-tro', line: 'baochi.vn##.tin-tai-tro', hosts: ['baochi.vn'], notOn: [] },
      { kind: 'keep', selector: '.binh-luan', line: 'baochi.vn#@#.binh-luan', hosts: ['baochi.vn'], notOn: [] },
      { kind: 'hide', selector: '#hop-quang-cao', line: '###hop-quang-cao', hosts: [], notOn: [] },
    ]);
    expect(badLines).toEqual([]);
  });

  it('reads lists of hosts as addresses have them', () => {
    const [rule] = parseRules(' BaoChi.vn , ~m.baochi.vn,báo.vn ## .a, .b ').rules;
    expect(rule).toMatchObject({ hosts: ['baochi.vn', 'xn--bo-mia.vn'], notOn: ['m.baochi.vn'], selector: '.a, .b' });
  });

  it.each([
    ['||ads.example^$third-party', 'no-rule'],
    ['baochi.vn', 'no-rule'],
    ['baochi.vn#?#.tin:has-text(Tài trợ)', 'unsupported'],
    ['baochi.vn##.tin:has-text(Tài trợ)', 'unsupported'],
    ['baochi.vn##.tin:upward(2)', 'unsupported'],
    ['baochi.vn##+js(nowebrtc)', 'unsupported'],
    ['baochi.vn##^script:has-text(x)', 'unsupported'],
    ['baochi.vn#$#.tin { color: red }', 'unsupported'],
    ['baochi.vn#@?#.tin', 'unsupported'],
    ['baochi.*##.tin', 'bad-host'],
    ['https://baochi.vn/##.tin', 'bad-host'],
    ['baochi.vn,##.tin', 'bad-host'],
    ['baochi.vn##', 'bad-selector'],
    ['baochi.vn##.tin{}', 'bad-selector'],
    ['baochi.vn##.tin[', 'bad-selector'],
    ['baochi.vn##.tin::before', 'bad-selector'],
  ])('names %s: %s', (line, reason) => {
    const { rules, badLines } = parseRules(`##.a\n${line}\n##.b`);
    expect(badLines).toEqual([{ number: 2, text: line, reason }]);
    expect(rules.map(({ selector }) => selector)).toEqual(['.a', '.b']);
  });

  it('asks the browser, of closed selectors only', () => {
    const asked: string[] = [];
    const { badLines } = parseRules('##.a[\n##p:nth(\n##..a\n##[title="::"]', (selector) => {
      asked.push(selector);
      return selector !== '..a';
    });
    expect(badLines.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(asked).toEqual(['..a', '[title="::"]']);
  });
});

describe('rulesFor', () => {
  const { rules } = parseRules('baochi.vn##.a\n##.b\n~baochi.vn##.c\nbaochi.vn,~m.baochi.vn##.d');

  it.each([
    ['baochi.vn', ['.a', '.b', '.d']],
    ['m.baochi.vn', ['.a', '.b']],
    ['baobaochi.vn', ['.b', '.c']],
    ['vn', ['.b', '.c']],
  ])('%s', (host, selectors) => {
    expect(rulesFor(rules, host).map(({ selector }) => selector)).toEqual(selectors);
  });
});
