import { syllableWeight } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import type { Charset } from './charset';
import { inCaseOf, isOfOpenCase } from './letter-case';

/** What one word says by itself. */
export interface Reading {
  /** What it was written as. */
  readonly after: string;
  /** Where in the word that begins and ends: what is around it is punctuation. */
  readonly from: number;
  readonly to: number;
  /** Whether it has letters outside ASCII, and whether the charset has them all. */
  readonly isMarked: boolean;
  readonly isReadable: boolean;
  readonly isSyllable: boolean;
  /** Whether it was put into capitals, like its ASCII letters; whether these leave its case open. */
  readonly isRaised: boolean;
  readonly isOfOpenCase: boolean;
  /** Whether what stands there is a syllable already. */
  readonly isSound: boolean;
  /** What it gains as part of a passage in the charset, in nats, whatever stands before it. */
  readonly gain: number;
}

/** A longer run of characters is no word, in any charset. */
const LONGEST_WORD = 40;
const ASCII_ONLY = /^[A-Za-z]*$/;
const ANY_LETTER = /\p{L}/u;
const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;
const SMALL_LETTER = /^\p{Ll}/u;
const ABBREVIATION = /^[A-ZĂÂĐÊÔƠƯ]{2,7}$/;
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
const FOREIGN_WEIGHT = -13;
const LEAST_SOUND_WEIGHT = -9;
const PUNCTUATED_WEIGHT = -10;
const ODD_WEIGHT = -26;
/** A rarer syllable of letters and punctuation is a word in quotes. */
const LEAST_WEIGHT_WITH_PUNCTUATION = -14;
/** Of an abbreviation such as HĐND, which hardly any other language has. */
const ABBREVIATION_WEIGHT = -14;
/** What a word that stays no syllable gains, if it could be a name, or is no name. */
const UNREADABLE_NAME_GAIN = -4;
const UNREADABLE_GAIN = -10;
/** The same of a word with letters that the charset has not. */
const IMPOSSIBLE_GAIN = -16;
/** The same of ASCII words: a name speaks little against a passage, another language's word more. */
const FOREIGN_NAME_GAIN = -0.5;
const FOREIGN_WORD_GAIN = -2;

/** Reads a word in a charset, or what punctuation leaves of it: charsets have letters for punctuation, too. */
export function readWord(charset: Charset, word: string): Reading {
  if (word.length > LONGEST_WORD) return readPart(charset, '', 0, FOREIGN_WEIGHT);
  const asIs = weightAsIs(word);
  let part = ONLY_PUNCTUATION.test(word) ? '' : word;
  let reading = readPart(charset, part, word.length - part.length, asIs);
  for (const [leading, trailing] of PUNCTUATION) {
    if (reading.isSyllable && (part !== word || syllableWeight(reading.after) > LEAST_WEIGHT_WITH_PUNCTUATION)) break;
    const from = leading.exec(word)?.[0].length ?? 0;
    part = word.slice(from).replace(trailing, '');
    reading = readPart(charset, part, from, asIs);
  }
  return reading;
}

function readPart(charset: Charset, part: string, from: number, asIs: number): Reading {
  const isMarked = !ASCII_ONLY.test(part);
  const read = isMarked ? charset.read(part) : part;
  const after = read === undefined ? part : inCaseOf(part, read);
  const isReadable = read !== undefined && LETTERS_ONLY.test(after);
  const letterCase = { isRaised: isReadable && after !== read, isOfOpenCase: isOfOpenCase(part) };
  const reading = {
    after,
    from,
    to: from + part.length,
    isMarked,
    isReadable,
    isSound: asIs >= LEAST_SOUND_WEIGHT,
    ...letterCase,
  };
  if (isReadable && isSyllable(after)) {
    return { ...reading, isSyllable: true, gain: isMarked ? gainOfSyllable(after, asIs) : 0 };
  }
  return { ...reading, isSyllable: false, gain: gainOfNoSyllable(after, isMarked, isReadable, asIs) };
}

function weightAsIs(word: string): number {
  const bare = word.replace(LEADING_PUNCTUATION, '').replace(TRAILING_PUNCTUATION, '');
  if (ASCII_ONLY.test(bare) || !ANY_LETTER.test(bare)) return PUNCTUATED_WEIGHT;
  if (isSyllable(bare)) return Math.max(syllableWeight(bare), LEAST_SOUND_WEIGHT);
  return ODD_INSIDE.test(bare) ? ODD_WEIGHT : FOREIGN_WEIGHT;
}

/** A syllable that was one before may have been a rarer one: that is no ground to change it. */
function gainOfSyllable(after: string, asIs: number): number {
  const gain = syllableWeight(after) - asIs;
  return asIs >= LEAST_SOUND_WEIGHT ? Math.min(gain, 0) : gain;
}

function gainOfNoSyllable(after: string, isMarked: boolean, isReadable: boolean, asIs: number): number {
  if (after === '') return 0;
  const isName = !SMALL_LETTER.test(after);
  if (!isMarked) return isName ? FOREIGN_NAME_GAIN : FOREIGN_WORD_GAIN;
  if (!isReadable) return IMPOSSIBLE_GAIN;
  if (ABBREVIATION.test(after)) return ABBREVIATION_WEIGHT - asIs;
  if (asIs === ODD_WEIGHT) return 0;
  return asIs === FOREIGN_WEIGHT && isName ? UNREADABLE_NAME_GAIN : UNREADABLE_GAIN;
}
