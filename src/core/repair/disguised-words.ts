import { LOOK_ALIKES } from './look-alike-letters';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}/gu;
/** The alphabets that the look-alikes are of, but for rare ones. */
const ALPHABETS = [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
/** One letter alone is a sign: α, Г. */
const LEAST_LENGTH = 2;

/**
 * Words that look Latin and are not, in whole or in part: "VnExpress" with a Cyrillic Е. Names are forged so, and what is
 * copied of them is not found again. Words with letters that look like no Latin ones (Правда, kΩ) are what they are, and so
 * are all others of a text that has one of the same alphabet: it is Russian, or Greek.
 * @returns each once, in the text's order
 */
export function disguisedWords(text: string): string[] {
  const words = [...new Set(text.normalize('NFC').match(WORD))];
  const others = words.filter((word) => !LATIN.test(word) && isForeign(word)).join(' ');
  const written = ALPHABETS.filter((alphabet) => alphabet.test(others));
  return words.filter((word) => {
    const letters = word.match(FOREIGN_LETTER);
    if (!letters || word.length < LEAST_LENGTH || isForeign(word)) return false;
    return LATIN.test(word) || !written.some((alphabet) => alphabet.test(word));
  });
}

/** Whether a word has a letter that looks like no Latin one. */
function isForeign(word: string): boolean {
  return (word.match(FOREIGN_LETTER) ?? []).some((letter) => !LOOK_ALIKES.has(letter));
}
