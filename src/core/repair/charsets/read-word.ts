import { syllableWeight } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import type { Charset } from './charset';
import {
  FOREIGN_WEIGHT,
  LEAST_SOUND_WEIGHT,
  NO_PART,
  ODD_WEIGHT,
  type WordPart,
  type WrittenWord,
} from './written-word';

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

const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;
const SMALL_LETTER = /^\p{Ll}/u;
const ABBREVIATION = /^[A-ZĂÂĐÊÔƠƯ]{2,7}$/;

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
export function readWord(charset: Charset, { text, parts, weight }: WrittenWord): Reading {
  let reading: Reading | undefined;
  for (const part of parts) {
    reading = readPart(charset, part, weight);
    if (!reading.isSyllable) continue;
    if (part.text !== text || syllableWeight(reading.after) > LEAST_WEIGHT_WITH_PUNCTUATION) break;
  }
  return reading ?? readPart(charset, NO_PART, weight);
}

function readPart(charset: Charset, part: WordPart, asIs: number): Reading {
  const { text, from, isMarked, isOfOpenCase } = part;
  const read = isMarked ? charset.read(text) : text;
  const after = read === undefined ? text : part.isInCapitals ? read.toUpperCase() : read;
  const isReadable = read !== undefined && LETTERS_ONLY.test(after);
  const isASyllable = isReadable && isSyllable(after);
  const gain = !isASyllable
    ? gainOfNoSyllable(after, isMarked, isReadable, asIs)
    : isMarked
      ? gainOfSyllable(after, asIs)
      : 0;
  return {
    after,
    from,
    to: from + text.length,
    isMarked,
    isReadable,
    isSyllable: isASyllable,
    isRaised: isReadable && after !== read,
    isOfOpenCase,
    isSound: asIs >= LEAST_SOUND_WEIGHT,
    gain,
  };
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
