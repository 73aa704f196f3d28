import type { Charset } from '../charsets/charset';
import { charsetClass } from '../charsets/charset-class';
import { SUSPECTS } from '../gate';

/** What a vowel and the mark behind it are: a row for each vowel, the marks in the order of their letters. */
const PAIRS: readonly (readonly [vowel: string, marks: string, letters: string])[] = [
  ['a', 'øùûõïêèéúüëâàáåãä', 'àáảãạăằắẳẵặâầấẩẫậ'],
  ['e', 'øùûõïâàáåãä', 'èéẻẽẹêềếểễệ'],
  ['o', 'øùûõïâàáåãä', 'òóỏõọôồốổỗộ'],
  ['ô', 'øùûõï', 'ờớởỡợ'],
  ['u', 'øùûõï', 'ùúủũụ'],
  ['ö', 'øùûõï', 'ừứửữự'],
  ['y', 'øùûõ', 'ỳýỷỹ'],
];
const SINGLE: readonly (readonly [shown: string, letter: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ì', 'ì'],
  ['í', 'í'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
];

const letters = new Map<string, string>();
for (const [vowel, marks, row] of PAIRS) {
  for (const [i, mark] of Array.from(marks).entries()) add(vowel + mark, row.charAt(i));
}
for (const [shown, letter] of SINGLE) add(shown, letter);

/** With the capitals. Behind a capital the mark is a capital one, save in words that only begin with it. */
function add(shown: string, letter: string): void {
  letters.set(shown, letter);
  letters.set(shown.charAt(0).toUpperCase() + shown.slice(1), letter.toUpperCase());
  letters.set(shown.toUpperCase(), letter.toUpperCase());
}

/** VNI for Windows: a vowel and the mark behind it are two letters of code page 1252. */
export const VNI: Charset = {
  read(word) {
    let read = '';
    for (let i = 0; i < word.length; i++) {
      const pair = i + 1 < word.length ? letters.get(word.slice(i, i + 2)) : undefined;
      const shown = word.charAt(i);
      const letter = pair ?? letters.get(shown) ?? (shown < '\u007f' ? shown : undefined);
      if (letter === undefined) return undefined;
      read += letter;
      if (pair !== undefined) i++;
    }
    return read;
  },
};

export const vniWindows = charsetClass('vni-windows', SUSPECTS['vni-windows'], VNI);
