import { isSyllable } from '../../../src/core/vietnamese/syllable';
import type { Damage } from './damage';
import type { Random } from './random';

type LookAlikes = Readonly<Record<string, string>>;

const CYRILLIC: LookAlikes = {
  ...{ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і', A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н' },
  ...{ I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х' },
};
const GREEK: LookAlikes = {
  ...{
    o: 'ο',
    v: 'ν',
    A: 'Α',
    B: 'Β',
    E: 'Ε',
    H: 'Η',
    I: 'Ι',
    K: 'Κ',
    M: 'Μ',
    N: 'Ν',
    O: 'Ο',
    P: 'Ρ',
    T: 'Τ',
    X: 'Χ',
    Y: 'Υ',
  },
};
/** Phonetic letters, set against copying. */
const PHONETIC: LookAlikes = {
  ...{ a: 'ᴀ', b: 'ʙ', c: 'ᴄ', e: 'ᴇ', g: 'ɡ', h: 'ʜ', i: 'ɪ', k: 'ᴋ', l: 'ʟ', m: 'ᴍ', n: 'ɴ', t: 'ᴛ', u: 'ᴜ', v: 'ᴠ' },
};

const SHARE_OF_LETTERS = 0.1;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** Words keep a Latin letter: what is wholly Cyrillic may be Russian. */
function disguise(word: string, table: LookAlikes, random: Random): string {
  const changed = Array.from(word)
    .map((letter) => (random() < SHARE_OF_LETTERS ? (table[letter] ?? letter) : letter))
    .join('');
  return LATIN_LETTER.test(changed.replace(/[ᴀ-ᴢɡɪɴʀʙʜʟ]/gu, '')) ? changed : word;
}

/** Reversible in Vietnamese words: a foreign name may be half transcribed by its author. */
function lookAlikes(id: string, table: LookAlikes): Damage {
  return {
    id,
    apply(text, random) {
      let isReversible = !/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text);
      const damaged = text.replace(/[\p{L}\p{M}]+/gu, (word) => {
        const disguised = disguise(word, table, random);
        if (disguised !== word) isReversible &&= isSyllable(word);
        return disguised;
      });
      return { text: damaged, original: text, isReversible };
    },
  };
}

export const lookAlikeLetters: readonly Damage[] = [
  lookAlikes('Cyrillic look-alikes', CYRILLIC),
  lookAlikes('Greek look-alikes', GREEK),
  lookAlikes('phonetic look-alikes', PHONETIC),
];
