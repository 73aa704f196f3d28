import { describe, expect, it } from 'vitest';
import {
  baseOf,
  isCapital,
  isMarkedLetter,
  isVietnameseLetter,
  lowerOf,
  QUALITIES,
  qualityOf,
  stripTone,
  TONES,
  toneOf,
  upperOf,
  withQuality,
  withTone,
} from './letters';

const code = (letter: string) => letter.charCodeAt(0);
const letter = (of: number) => String.fromCharCode(of);

describe('letters', () => {
  it.each([
    ['ế', 'ê', TONES.sac, 'e', QUALITIES.circumflex],
    ['Ữ', 'Ư', TONES.nga, 'U', QUALITIES.horn],
    ['ẵ', 'ă', TONES.nga, 'a', QUALITIES.breve],
    ['ỵ', 'y', TONES.nang, 'y', QUALITIES.plain],
    ['đ', 'đ', TONES.ngang, 'd', QUALITIES.stroke],
    ['k', 'k', TONES.ngang, 'k', QUALITIES.plain],
  ] as const)('takes %s apart and puts it together again', (whole, toneless, tone, base, quality) => {
    expect(letter(stripTone(code(whole)))).toBe(toneless);
    expect(toneOf(code(whole))).toBe(tone);
    expect(letter(baseOf(code(whole)))).toBe(base);
    expect(qualityOf(code(whole))).toBe(quality);
    expect(letter(withTone(code(toneless), tone))).toBe(whole);
    expect(letter(withQuality(withTone(code(base), tone), quality))).toBe(whole);
  });

  it('agrees with Unicode on every letter that has a tone or a quality', () => {
    const marked = Array.from({ length: 0x1f00 }, (_, i) => i).filter(isMarkedLetter);
    expect(marked).toHaveLength(134);
    for (const each of marked) {
      const [base = ''] = letter(each).normalize('NFD');
      expect(letter(baseOf(each))).toBe(base.replace('đ', 'd').replace('Đ', 'D'));
      expect(letter(lowerOf(each))).toBe(letter(each).toLowerCase());
      expect(letter(upperOf(each))).toBe(letter(each).toUpperCase());
      expect(isCapital(each)).toBe(letter(each) !== letter(each).toLowerCase());
    }
  });

  it('does not count f, j, w, z and foreign letters', () => {
    for (const foreign of 'fjwzFJWZñüçðÐ1 ') expect(isVietnameseLetter(code(foreign))).toBe(false);
  });

  it('makes no letter that Vietnamese does not have', () => {
    expect(withQuality(code('e'), QUALITIES.horn)).toBe(0);
    expect(withTone(code('đ'), TONES.sac)).toBe(code('đ'));
  });
});
