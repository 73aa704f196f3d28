import { describe, expect, it } from 'vitest';
import { wordsOf } from './words';

const CASES: readonly (readonly [what: string, text: string, folded: string, exact: string])[] = [
  ['syllables', 'Đường sắt, đất đai.', 'duong sat dat dai', 'đường sắt đất đai'],
  [
    'tone marks one way',
    'Hòa bình; hoà bình; KHỎE; thúy',
    'hoa binh hoa binh khoe thuy',
    'hoà bình hoà bình khoẻ thuý',
  ],
  ['decomposed letters', 'Thủ tướng'.normalize('NFD'), 'thu tuong', 'thủ tướng'],
  ['numbers parted by signs', 'Covid-19, 2-1, 118.000', 'covid 19 2 1 118 000', 'covid 19 2 1 118 000'],
  ['foreign letters', 'Zoë Müller, Øresund, Москва', 'zoe muller øresund москва', 'zoë müller øresund москва'],
  ['letters outside the first plane', '𠀋 ăn', '𠀋 an', '𠀋 ăn'],
  ['an emoji and its sign, no word', 'Hà Nội ❤️ 🌧️ đêm', 'ha noi dem', 'hà nội đêm'],
  ['a mark without a letter, no word', 'đất \u0301 đai', 'dat dai', 'đất đai'],
  ['nothing', ' – …\n', '', ''],
];

describe('wordsOf', () => {
  it.each(CASES)('reads %s', (_what, text, folded, exact) => {
    const words = wordsOf(text);
    expect(words.map((word) => word.folded).join(' ')).toBe(folded);
    expect(words.map((word) => word.exact).join(' ')).toBe(exact);
  });

  it('tells where a word stands in the text, whatever its letters became', () => {
    const text = `«${'Đất'.normalize('NFD')}» đai`;
    expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Đất'.normalize('NFD'), 'đai']);
  });

  it('cuts what no word is as long as, and stands for all of it', () => {
    const [word] = wordsOf('a'.repeat(60));
    expect(word).toEqual({ folded: 'a'.repeat(40), exact: 'a'.repeat(40), from: 0, to: 60 });
  });
});
