import { compose } from '../../vietnamese/compose';
import type { Charset } from '../charsets/charset';
import { charsetClass } from '../charsets/charset-class';
import { readLetters } from '../charsets/single-byte-charset';
import { SUSPECTS } from '../gate';

/** The letters of code page 1258 that code page 1252 shows otherwise: five combining tone marks, and Vietnamese letters. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['Ì', '\u0300'],
  ['Ò', '\u0309'],
  ['Þ', '\u0303'],
  ['ì', '\u0301'],
  ['ò', '\u0323'],
  ['Ã', 'Ă'],
  ['ã', 'ă'],
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Õ', 'Ơ'],
  ['õ', 'ơ'],
  ['Ý', 'Ư'],
  ['ý', 'ư'],
  // The same in both.
  ...Array.from('ÀÁÂÈÉÊÍÓÔÙÚàáâèéêíóôùú', (letter) => [letter, letter] as const),
]);

/** Code page 1258, Windows for Vietnamese: tone marks are letters of their own, behind the vowel. */
export const CP1258: Charset = {
  read(word) {
    const read = readLetters(word, LETTERS);
    return read === undefined ? undefined : compose(read);
  },
};

export const cp1258AsCp1252 = charsetClass('cp1258-as-cp1252', SUSPECTS['cp1258-as-cp1252'], CP1258);
