import { syllableWeight } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import { isInCapitals, isOfOpenCase } from './letter-case';
import type { Reading } from './read-word';

/** What punctuation leaves of a word, if it is punctuation: charsets have letters for the same characters. */
export interface WordPart {
  readonly text: string;
  /** Where in the word it begins. */
  readonly from: number;
  /** Whether it has letters or signs outside ASCII. */
  readonly isMarked: boolean;
  readonly isInCapitals: boolean;
  /** Whether its ASCII letters leave open whether it stands in capitals. */
  readonly isOfOpenCase: boolean;
}

/** A word as it stands, and what is known of it whatever the charset. */
export interface WrittenWord {
  readonly text: string;
  /** How likely it is as it stands, in nats. */
  readonly weight: number;
  /** The whole word, then what less and less likely punctuation leaves of it; each once. */
  readonly parts: readonly WordPart[];
  /** By the number of the charset, as far as they were asked for. */
  readonly readings: (Reading | undefined)[];
}

/** A longer run of characters is no word, in any charset. */
const LONGEST_WORD = 40;
/** Degrees: no word, though VISCII has a letter for the sign. */
const DEGREES = /^°[CF]$/;
const ASCII_ONLY = /^[A-Za-z]*$/;
const ANY_LETTER = /\p{L}/u;
/** Characters that sound text, too, has before or behind a word without a blank, or alone; the likeliest ones first. */
const ONLY_PUNCTUATION = /^[»“”‘’„‚‹›•…–—]+$/;
const LEADING_PUNCTUATION = /^[«»“”‘’„‚‹›¿¡£¥€•…–—]+/;
const TRAILING_PUNCTUATION = /[«»“”‘’‹›®©™°ªº¹²³…–—•]+$/;
const PUNCTUATION = [
  [/^[“”‘’„‚‹›…–—]+/, /[“”‘’‹›…–—]+$/],
  [LEADING_PUNCTUATION, TRAILING_PUNCTUATION],
] as const;
/** What sound text never has inside a word: a symbol, or a capital behind a small letter. */
const ODD_INSIDE = /[^\p{L}\p{M}'’·-]|\p{Ll}\p{Lu}/u;

/** Weights of what stands there. A foreign word weighs as much as a rare syllable, a sound syllable at least a common one. */
export const FOREIGN_WEIGHT = -13;
export const LEAST_SOUND_WEIGHT = -9;
export const ODD_WEIGHT = -26;
const PUNCTUATED_WEIGHT = -10;

export const NO_PART = partOf('', 0);

export function writtenWord(text: string): WrittenWord {
  const isWord = text.length <= LONGEST_WORD && !DEGREES.test(text);
  return {
    text,
    weight: isWord ? weightAsIs(text) : FOREIGN_WEIGHT,
    parts: isWord ? partsOf(text) : [NO_PART],
    readings: [],
  };
}

function partsOf(word: string): WordPart[] {
  let last = ONLY_PUNCTUATION.test(word) ? partOf('', word.length) : partOf(word, 0);
  const parts = [last];
  for (const [leading, trailing] of PUNCTUATION) {
    const from = leading.exec(word)?.[0].length ?? 0;
    const text = word.slice(from).replace(trailing, '');
    if (text === last.text && from === last.from) continue;
    last = partOf(text, from);
    parts.push(last);
  }
  return parts;
}

function partOf(text: string, from: number): WordPart {
  const isMarked = !ASCII_ONLY.test(text);
  return { text, from, isMarked, isInCapitals: isInCapitals(text), isOfOpenCase: isOfOpenCase(text) };
}

function weightAsIs(word: string): number {
  const bare = word.replace(LEADING_PUNCTUATION, '').replace(TRAILING_PUNCTUATION, '');
  if (ASCII_ONLY.test(bare) || !ANY_LETTER.test(bare)) return PUNCTUATED_WEIGHT;
  if (isSyllable(bare)) return Math.max(syllableWeight(bare), LEAST_SOUND_WEIGHT);
  return ODD_INSIDE.test(bare) ? ODD_WEIGHT : FOREIGN_WEIGHT;
}
