import { isSyllable } from '../../../src/core/vietnamese/syllable';
import type { Damage } from './damage';
import { MARKED_LETTERS } from './letters';
import type { Random } from './random';

const SHARE_OF_WORDS = 0.4;
const VOWEL = /[aăâeêioôơuưy]/i;

/** The word with its tone on the vowel before or behind the right one; the word itself where that is no mistake. */
function misplaceTone(word: string, random: Random): string {
  const letters = Array.from(word);
  const from = letters.findIndex((letter) => (MARKED_LETTERS.get(letter)?.tone ?? '') !== '');
  const parts = MARKED_LETTERS.get(letters[from] ?? '');
  if (parts === undefined) return word;
  const to = from + (random() < 0.5 ? -1 : 1);
  const vowel = letters[to];
  if (vowel === undefined || !VOWEL.test(vowel)) return word;
  letters[from] = parts.base;
  letters[to] = (vowel + parts.tone).normalize('NFC');
  const misplaced = letters.join('');
  // hòa and hoà, but also khóac: only what is no syllable is a mistake for certain.
  return isSyllable(misplaced) ? word : misplaced;
}

export const tonePlaces: readonly Damage[] = [
  {
    id: 'tone on the wrong vowel',
    apply(text, random) {
      const damaged = text.replace(/\p{L}+/gu, (word) =>
        isSyllable(word) && random() < SHARE_OF_WORDS ? misplaceTone(word, random) : word,
      );
      return { text: damaged, original: text, isReversible: true };
    },
  },
];
