import type { Damage } from './damage';
import { substitution } from './substitution';

/** Windows' best fit from UTF-16 to cp1252 for letters that it does not have. */
const BEST_FIT: Readonly<Record<string, string>> = {
  ...{ đ: 'd', Đ: 'Ð', ă: 'a', Ă: 'A', ư: 'u', Ư: 'U', ơ: 'o', Ơ: 'O', ĩ: 'i', Ĩ: 'I', ũ: 'u', Ũ: 'U' },
};

function bestFit(character: string): string {
  return character >= '\u1ea0' && character <= '\u1ef9' ? '?' : (BEST_FIT[character] ?? character);
}

const isLetter = /\p{L}/u;

/** Nothing of these can be undone with certainty. */
export const lostLetters: readonly Damage[] = [
  substitution('"?" by best fit to cp1252', bestFit),
  substitution('"?" for each letter outside ASCII', (character) => (isLetter.test(character) ? '?' : character)),
  substitution('U+FFFD for each letter outside ASCII', (character) =>
    isLetter.test(character) ? '\ufffd' : character,
  ),
  substitution('U+FFFD for each byte outside ASCII', (character) =>
    isLetter.test(character) ? '\ufffd'.repeat(Buffer.byteLength(character)) : character,
  ),
].map((damage) => ({
  ...damage,
  apply: (text, random) => ({ ...damage.apply(text, random), isReversible: false }),
}));
