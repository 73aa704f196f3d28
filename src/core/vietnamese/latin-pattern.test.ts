import { describe, expect, it } from 'vitest';
import { latinPattern } from './latin-pattern';

const VIETNAMESE =
  'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵbcdđghklmnpqrstvxfjwzñöüçšžł';
const OTHERS = ' .,-/_"“”…–•0189\u00a0\u200b×÷';

describe('latinPattern', () => {
  it.each(['L', 'Lu', 'Ll', 'M', 'N'])('reads \\p{%s} in Latin text as the browser does', (name) => {
    const text = [VIETNAMESE, VIETNAMESE.toUpperCase(), OTHERS].join('');
    for (const [pattern, flags] of [
      [String.raw`\p{${name}}`, 'gu'],
      [String.raw`[^\s\p{${name}}]`, 'gu'],
      [String.raw`(?<!\p{${name}}).`, 'giu'],
    ] as const) {
      for (const form of ['NFC', 'NFD']) {
        const all = text.normalize(form);
        expect(all.match(latinPattern(pattern, flags))).toEqual(all.match(new RegExp(pattern, flags)));
      }
    }
  });

  it('leaves the rest of a pattern as it is', () => {
    expect(latinPattern(String.raw`\[\d[\]x]\\p`, 'u').test(String.raw`[7]\p`)).toBe(true);
  });
});
