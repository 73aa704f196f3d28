import { pairWeight, syllableWeight } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import type { Finding } from '../damage-class';
import type { Charset } from './charset';
import { inCaseOf, isOfOpenCase } from './letter-case';

/*
 * Whether a passage was written in a charset is decided over all its words at once: each word weighs what it gains when it
 * is read so, and a passage is a run of words whose sum is worth the cost of entering and leaving it (the best path of a
 * chain with two states). Sound text of any language loses at nearly every word, even if single words gain by chance.
 */

/** Words, with the symbols and control characters that charsets have for letters. */
const WORD = /[^\s!-@[-`{-~]+/g;
const ASCII_ONLY = /^[A-Za-z]*$/;
const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;
const SMALL_LETTER = /^\p{Ll}/u;
const ABBREVIATION = /^[A-ZĂÂĐÊÔƠƯ]{2,7}$/;
/** Characters that sound text, too, has before or behind a word without a blank. */
const LEADING_PUNCTUATION = /^[«“‘„‚‹¿¡£¥€•…–—]+/;
const TRAILING_PUNCTUATION = /[»”’“›®©™°ªº¹²³…–—•]+$/;
/** What sound text never has inside a word: a symbol, or a capital behind a small letter. */
const ODD_INSIDE = /[^\p{L}\p{M}'’·-]|\p{Ll}\p{Lu}/u;

/** Weights in nats, of what stands there and does not change. A foreign word weighs as much as a rare syllable. */
const FOREIGN_WEIGHT = -13;
const LEAST_SOUND_WEIGHT = -9;
const ODD_WEIGHT = -26;
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

/** What a passage must gain to be one, and to be one whatever the rest of the page shows. */
const LEAST_GAIN = 3;
const CERTAIN_GAIN = 15;
/** What words in the middle of a passage may lose before they are taken for the end of it. */
const MOST_LOSS = 8;
const MOST_REMEMBERED = 20_000;

/** What one word says by itself. */
interface Reading {
  /** What it was written as, in lower and upper case as far as the word itself tells. */
  readonly after: string;
  /** Whether it was put into capitals, like the ASCII letters of the word. */
  readonly isRaised: boolean;
  readonly isOfOpenCase: boolean;
  /** Where in the word that begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Whether it has letters outside ASCII, and whether the charset has them all. */
  readonly isMarked: boolean;
  readonly isReadable: boolean;
  readonly isSyllable: boolean;
  /** Weight of what stands there. */
  readonly asIs: number;
}

interface Word extends Reading {
  readonly start: number;
}

/** Finds the words of the passages that were written in a charset; those of passages that leave no doubt are certain. */
export function passageReader(charset: Charset): (text: string) => Finding[] {
  const remembered = new Map<string, Reading>();
  const read = (word: string) => {
    let reading = remembered.get(word);
    if (reading === undefined) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      reading = readWord(charset, word);
      remembered.set(word, reading);
    }
    return reading;
  };
  return (text) => {
    const words: Word[] = [];
    for (const match of text.matchAll(WORD)) words.push({ ...read(match[0]), start: match.index });
    const gains = words.map((word, i) => gainOf(word, words[i - 1]));
    return passagesOf(gains).flatMap((passage) => findingsOf(words, gains, passage));
  };
}

function readWord(charset: Charset, word: string): Reading {
  const asIs = weightAsIs(word);
  const whole = readPart(charset, word, 0, asIs);
  if (whole.isSyllable || !whole.isMarked) return whole;
  const from = LEADING_PUNCTUATION.exec(word)?.[0].length ?? 0;
  const part = word.slice(from).replace(TRAILING_PUNCTUATION, '');
  return part === word ? whole : readPart(charset, part, from, asIs);
}

function readPart(charset: Charset, part: string, from: number, asIs: number): Reading {
  const isMarked = !ASCII_ONLY.test(part);
  const to = from + part.length;
  const read = isMarked ? charset.read(part) : part;
  const after = read === undefined ? part : inCaseOf(part, read);
  const isReadable = read !== undefined && LETTERS_ONLY.test(after);
  const letterCase = { isRaised: isReadable && after !== read, isOfOpenCase: isOfOpenCase(part) };
  return { after, from, to, isMarked, isReadable, isSyllable: isReadable && isSyllable(after), asIs, ...letterCase };
}

function weightAsIs(word: string): number {
  const bare = word.replace(LEADING_PUNCTUATION, '').replace(TRAILING_PUNCTUATION, '');
  if (ASCII_ONLY.test(bare)) return 0;
  if (isSyllable(bare)) return Math.max(syllableWeight(bare), LEAST_SOUND_WEIGHT);
  return ODD_INSIDE.test(bare) ? ODD_WEIGHT : FOREIGN_WEIGHT;
}

/** What a word speaks for a passage in the charset; the word before gives the context. */
function gainOf(word: Word, before: Word | undefined): number {
  const { after, isMarked, asIs } = word;
  if (!word.isSyllable)
    return isMarked ? gainOfUnreadable(word) : SMALL_LETTER.test(after) ? FOREIGN_WORD_GAIN : FOREIGN_NAME_GAIN;
  const alone = syllableWeight(after);
  const weight = before?.isSyllable ? pairWeight(before.after, after) : alone;
  if (isMarked) return weight - asIs;
  return before?.isMarked ? weight - alone : 0;
}

function gainOfUnreadable({ after, asIs, isReadable }: Word): number {
  if (!isReadable) return IMPOSSIBLE_GAIN;
  if (ABBREVIATION.test(after)) return ABBREVIATION_WEIGHT - asIs;
  if (asIs === ODD_WEIGHT) return 0;
  return asIs === FOREIGN_WEIGHT && !SMALL_LETTER.test(after) ? UNREADABLE_NAME_GAIN : UNREADABLE_GAIN;
}

/** The runs of words that are worth their costs: indexes, the end not included. */
function passagesOf(gains: readonly number[]): { from: number; to: number }[] {
  const passages: { from: number; to: number }[] = [];
  let from = 0;
  let sum = 0;
  let best = 0;
  let to = 0;
  const close = () => {
    if (best > LEAST_GAIN) passages.push({ from, to });
  };
  for (const [i, gain] of gains.entries()) {
    if (sum <= 0 || sum < best - MOST_LOSS) {
      close();
      from = i;
      sum = best = 0;
    }
    sum += gain;
    if (sum > best) {
      best = sum;
      to = i + 1;
    }
  }
  close();
  return passages;
}

function findingsOf(
  words: readonly Word[],
  gains: readonly number[],
  { from, to }: { from: number; to: number },
): Finding[] {
  const gain = gains.slice(from, to).reduce((sum, each) => sum + each, 0);
  const grounds = { isCertain: gain > CERTAIN_GAIN, confidence: gain > CERTAIN_GAIN ? 0.98 : 0.9 };
  const found: Finding[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (!word.isMarked || !word.isReadable) continue;
    const after = word.isOfOpenCase && isAmongRaised(words, i) ? word.after.toUpperCase() : word.after;
    found.push({ start: word.start + word.from, end: word.start + word.to, after, gain: gains[i] ?? 0, ...grounds });
  }
  return found;
}

/** Whether the words beside a word were put into capitals, and none has small letters. */
function isAmongRaised(words: readonly Word[], index: number): boolean {
  const beside = [words[index - 1], words[index + 1]].filter((word) => word !== undefined);
  return (
    beside.some(({ isRaised }) => isRaised) &&
    beside.every(({ after, isOfOpenCase: isOpen }) => isOpen || after === after.toUpperCase())
  );
}
