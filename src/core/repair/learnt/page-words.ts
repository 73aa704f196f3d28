import { isCapital, isMarkedLetter } from '../../vietnamese/letters';
import { isSyllable } from '../../vietnamese/syllable';

/**
 * Words go on through letters and signs of any kind outside ASCII, but for those that stand between words in sound text,
 * and U+FFFD, which stands for any.
 */
export const WORD = /[^\s\0-@[-`{-\u007f\u00a0“”‘’…–—«»•·\ufffd]+/g;

/** A page has shown its table in so many characters, or it has none. */
const MOST_CHARACTERS = 300_000;
const MOST_WORDS = 6000;
const LONGEST_WORD = 8;

/** The words of a page that have other letters than ASCII's, with the number of times that each was seen. */
export interface PageWords {
  /** Those that are syllables. */
  readonly sound: ReadonlyMap<string, number>;
  /** Those that are none, but as short as one. */
  readonly broken: ReadonlyMap<string, number>;
  /** @returns whether a broken word was seen */
  add(text: string): boolean;
}

export function createPageWords(): PageWords {
  const sound = new Map<string, number>();
  const broken = new Map<string, number>();
  let characters = 0;
  return {
    sound,
    broken,
    add(text) {
      if (characters > MOST_CHARACTERS) return false;
      characters += text.length;
      let hasBroken = false;
      for (const [word] of text.matchAll(WORD)) {
        if (word.length < 2 || word.length > LONGEST_WORD || !/[^\0-\u007f]/.test(word)) continue;
        const isSound = isSyllable(word);
        count(isSound ? sound : broken, word);
        hasBroken ||= !isSound;
      }
      return hasBroken;
    },
  };
}

function count(words: Map<string, number>, word: string): void {
  const known = words.get(word) ?? 0;
  if (known > 0 || words.size < MOST_WORDS) words.set(word, known + 1);
}

/** The marked letters of Vietnamese, small ones only: what stands for a capital is seldom seen often enough. */
export const MARKED_LETTERS: readonly string[] = Array.from({ length: 0x1f00 - 0xc0 }, (_, i) => 0xc0 + i)
  .filter((code) => isMarkedLetter(code) && !isCapital(code))
  .map((code) => String.fromCharCode(code));
