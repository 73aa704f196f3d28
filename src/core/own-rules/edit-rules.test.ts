import { describe, expect, it } from 'vitest';
import { addRule, mergeRules, newLines, removeRule } from './edit-rules';
import { formatRule } from './own-rule';
import { parseRules } from './parse-rules';

const TEXT = `! Báo hay đọc

baochi.vn##.tin-tai-tro
dòng hỏng
baochi.vn#@#.binh-luan`;

describe('the text of the rules', () => {
  it('gets a rule at its end, once', () => {
    const once = addRule(TEXT, 'baochi.vn##.moi');
    expect(once).toBe(`${TEXT}\nbaochi.vn##.moi\n`);
    expect(addRule(once, 'BAOCHI.vn ## .moi')).toBe(once);
    expect(addRule('', '##.a')).toBe('##.a\n');
  });

  it('loses a rule, and nothing else', () => {
    const added = addRule(TEXT, 'a.vn,b.vn##.moi');
    expect(removeRule(added, 'b.vn,a.vn##.moi')).toBe(`${TEXT}\n`);
    expect(removeRule(TEXT, 'baochi.vn##.binh-luan')).toBe(TEXT);
  });

  it('takes in another text: what is new, in its order, with its comments', () => {
    const other = '\ufeff! Của bạn tôi\r\nbaochi.vn ##.tin-tai-tro\r\n##.a\r\n\r\n##.a\r\n! Báo hay đọc\r\n';
    expect(newLines(other, TEXT)).toEqual(['! Của bạn tôi', '##.a']);
    const merged = mergeRules(TEXT, other);
    expect(merged).toBe(`${TEXT}\n! Của bạn tôi\n##.a\n`);
    expect(mergeRules(merged, other)).toBe(merged);
  });

  it('keeps apart what hides and what keeps, and for whom', () => {
    expect(newLines('baochi.vn#@#.a\n##.a\n~baochi.vn##.a', 'baochi.vn##.a')).toHaveLength(3);
  });
});

it('formatRule writes what parseRules reads', () => {
  for (const kind of ['hide', 'keep'] as const)
    for (const host of ['', 'baochi.vn'])
      expect(parseRules(formatRule({ kind, selector: '#a > .b' }, host)).rules[0]).toMatchObject({
        kind,
        selector: '#a > .b',
        hosts: host ? [host] : [],
      });
});
