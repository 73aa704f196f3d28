import { describe, expect, it } from 'vitest';
import { wholeWords } from './whole-words';

const TEXT = 'Nghe\u0323 nhân sửa 2016 mái nhà; ông H\ufffda xem.';

/** What becomes of a selection. */
function widened(selected: string): string {
  const start = TEXT.indexOf(selected);
  const { start: from, end } = wholeWords(TEXT, { start, end: start + selected.length });
  return TEXT.slice(from, end);
}

describe('whole words', () => {
  it.each([
    ['hân sửa 20', 'nhân sửa 2016'],
    // Between a letter and its mark.
    ['Nghe', 'Nghe\u0323'],
    ['mái nh', 'mái nhà'],
    ['ông H', 'ông H\ufffda'],
  ])('%j is widened to %j', (selected, expected) => {
    expect(widened(selected)).toBe(expected);
  });

  it.each(['sửa', ' sửa ', 'nhà;', '; ông', TEXT])('%j cuts no word', (selected) => {
    expect(widened(selected)).toBe(selected);
  });
});
