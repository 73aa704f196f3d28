import { describe, expect, it } from 'vitest';
import { repairText } from './index';

/** UTF-8 read in Latin-1, every byte kept. */
const misread = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
const asReference = (text: string) => Array.from(text, (one) => `&#${one.codePointAt(0) ?? 0};`).join('');

const HIDDEN = [
  ['a tag', '\u{e0041}'],
  ['a left-to-right mark', '\u200e'],
  ['a right-to-left mark', '\u200f'],
  ['an override', '\u202e'],
  ['an isolate', '\u2066'],
  ['a zero-width non-joiner', '\u200c'],
  ['a word joiner', '\u2060'],
  ['an invisible separator', '\u2063'],
  ['a blank letter', '\u3164'],
  ['an annotation', '\ufff9'],
] as const;

const NO_TEXT = [
  ['a mark that strikes text out', '\u0336'],
  ['a line', '\u2028'],
  ['a private character', '\ue000'],
] as const;

const SEEN_IN_NEWS = [
  ['a zero-width space', 'Hôm nay\u200b, trời đẹp'],
  ['a byte order mark', '\ufeffHôm nay trời đẹp'],
  ['a soft hyphen between syllables', 'Hôm nay: Ki\u00adlô\u00admét'],
  ['a heart', 'Yêu quá ❤\ufe0f'],
  ['a family', 'Cả nhà 👨\u200d👩\u200d👧 đều khỏe'],
] as const;

describe('what a repair writes', () => {
  it.each(HIDDEN)('is not %s out of misread bytes', (_, hidden) => {
    expect(repairText(misread(`Nhà đẹp${hidden} lắm`)).text).toBe('Nhà đẹp lắm');
  });

  it.each([...HIDDEN, ...NO_TEXT])('is not %s out of a reference', (_, hidden) => {
    const reference = asReference(hidden);
    expect(repairText(`Nh&agrave; &#273;&#7865;p ${reference} l&#7855;m`).text).toBe(`Nhà đẹp ${reference} lắm`);
  });

  it.each(SEEN_IN_NEWS)('may be %s, as newspapers have it', (_, text) => {
    expect(repairText(misread(text)).text).toBe(text);
  });
});
