import { isSyllable } from '../../vietnamese/syllable';
import type { TextRange } from '../../vietnamese/tokens';
import { bestPath, type Choice, type Chosen } from '../best-path';
import { candidateOf } from '../candidate';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';
import { textWeight } from '../likelihood';
import {
  ALL_MARKED,
  BEST_FIT,
  lostLetterCandidates,
  type LossMode,
  withQuestionMarks,
} from '../lost-letter-candidates';

/*
 * Letters that became "?" or U+FFFD. Windows' best fit to code page 1252 writes "?" for the letters of U+1EA0–1EF9 and takes
 * the marks of ă ơ ư đ ĩ ũ away without a trace, so that the words beside are doubted too. Other converters write one sign
 * for every letter outside ASCII, or U+FFFD for each of its bytes. What is lost is guessed from the words around, and only
 * where one guess is far likelier than all others.
 */

/** Letters and signs of lost ones. */
const WORD = /[\p{L}?\ufffd]+/gu;
const INNER_SIGN = /\p{L}[?\ufffd]+\p{L}/u;
const LONE_SIGN = /(?<!\ufffd)\ufffd(?!\ufffd)/;
const SIGN = /[?\ufffd]/;
/** What stands in addresses and program text: there "?" is what it says. */
const CODE_BESIDE = /[\w/=&@#%+~^$\\<>[\]{}|]/;
const BEYOND_CP1252 = /[ăơưđ\u1ea0-\u1ef9]/i;
const SURVIVOR = /[àáâãèéêìíòóôõùúý]/i;

/** Seven letters, each of three signs. */
const LONGEST_WORD = 21;
/** How likely a guess must be, and one for a word that shows no loss: a wrong word is worse than a sign. */
const LEAST_SHARE = 0.9;
const LEAST_SILENT_SHARE = 0.97;
/** How likely all guesses must be right together for a text to be restored as a whole, the less sure ones with it. */
const LEAST_JOINT_SHARE = 2 / 3;
/** A "?" behind a sound syllable: how unlikely a question is, at a sentence's end and elsewhere, in nats. */
const QUESTION_COST = 2;
const INNER_QUESTION_COST = 6;
/** A guess loses to a class that knows which letter stood there. */
const GUESS_COST = 4;
const LEAST_GAIN = 1;

export const lostLetters: DamageClass = {
  id: 'lost-letters',
  suspect: SUSPECTS['lost-letters'],
  find(text) {
    const words = wordsOf(text);
    const mode = modeOf(text, words);
    if (mode === undefined) return [];
    // One sign for a letter where any stands alone, else one for each of its two or three bytes.
    const signsPerLetter = LONE_SIGN.test(text) ? 1 : 2;
    const choices = words.flatMap((word) => choiceOf(text, word, mode, signsPerLetter));
    const guesses = bestPath(text, choices).filter(({ start, end, chosen }) => chosen.text !== text.slice(start, end));
    const isWhole =
      words.filter(isSigned).length === choices.filter(({ start, end }) => SIGN.test(text.slice(start, end))).length;
    return sureOf(text, guesses, isWhole).map((guess) => findingOf(text, guess));
  },
  isProven: () => true,
  // Words, since a letter that stands beside a sign tells no code from text.
  unresolved(text) {
    const signed = wordsOf(text).filter(isSigned);
    if (!signed.some(({ word }) => isLost(word))) return [];
    return signed.filter(({ word }) => isLost(word) || !mayBeQuestion(word)).map(({ start, end }) => ({ start, end }));
  },
};

interface Word extends TextRange {
  readonly word: string;
}

/** Letters and signs of lost ones, but what is an address or program text. */
function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
  })).filter((word) => !isCode(text, word));
}

function isSigned({ word }: Word): boolean {
  return SIGN.test(word);
}

/** Whether a word has a sign that can be nothing but a lost letter. */
function isLost(word: string): boolean {
  return word.includes('\ufffd') || INNER_SIGN.test(word);
}

/** Whether a word with a sign may be a sound one and a question mark. */
function mayBeQuestion(word: string): boolean {
  return isSyllable(word.replace(/\?+$/, ''));
}

/** How the text lost its letters; `undefined` where too little shows that it did. */
function modeOf(text: string, words: readonly Word[]): LossMode | undefined {
  if (text.includes('\ufffd')) return ALL_MARKED;
  // These letters are the first to get lost: where one is sound, a "?" is one, or is past repair.
  if (BEYOND_CP1252.test(text)) return undefined;
  const inner = words.map(({ word }) => word).filter((word) => word.length <= LONGEST_WORD && INNER_SIGN.test(word));
  if (SURVIVOR.test(text)) return hasCandidates(inner, BEST_FIT) ? BEST_FIT : undefined;
  const best = countPossible(inner, ALL_MARKED) >= countPossible(inner, BEST_FIT) ? ALL_MARKED : BEST_FIT;
  return hasCandidates(inner, best) ? best : undefined;
}

function countPossible(words: readonly string[], mode: LossMode): number {
  return words.filter((word) => lostLetterCandidates(word, mode).length > 0).length;
}

/** Whether most of the words with a sign inside may be syllables. */
function hasCandidates(words: readonly string[], mode: LossMode): boolean {
  const possible = countPossible(words, mode);
  return possible > 0 && possible * 2 >= words.length;
}

/** The ways to read a word that may have lost letters; none for one that cannot have. */
function choiceOf(text: string, { word: raw, start, end }: Word, mode: LossMode, signsPerLetter: number): Choice[] {
  const hasSign = SIGN.test(raw);
  if ((!hasSign && !mode.isSilent) || raw.length > LONGEST_WORD) return [];
  const word = withQuestionMarks(raw, signsPerLetter);
  const candidates = [...lostLetterCandidates(word, mode)];
  const bare = word.replace(/\?+$/, '');
  if (hasSign && bare !== word && bare !== '' && !bare.includes('?')) {
    // A real question mark: the word before it may still have lost its marks.
    const cost = /^\s*(?:["”»)]|\p{Lu}|$)/u.test(text.slice(end, end + 8)) ? QUESTION_COST : INNER_QUESTION_COST;
    const sound = mode.isSilent ? lostLetterCandidates(bare, mode) : [];
    const asked = sound.length > 0 ? sound : [candidateOf(bare, 0)];
    candidates.push(...asked.map((candidate) => candidateOf(candidate.text + word.slice(bare.length), cost)));
  } else if (!hasSign && candidates.every((candidate) => candidate.text !== raw)) {
    if (candidates.length === 0) return [];
    candidates.push(candidateOf(raw, 0));
  }
  return candidates.length > 0 ? [{ start, end, candidates }] : [];
}

/** Whether what stands around a word, without a blank between, is an address or program text. */
function isCode(text: string, { start, end }: TextRange): boolean {
  return CODE_BESIDE.test(text.charAt(start - 1)) || (CODE_BESIDE.test(text.charAt(end)) && text.charAt(end) !== '<');
}

/**
 * The guesses that are sure enough: each by itself, or all as one.
 * @param isWhole whether there is a guess for every word that may have lost letters
 */
function sureOf(text: string, guesses: readonly Chosen[], isWhole: boolean): readonly Chosen[] {
  const joint = guesses.reduce((share, { confidence }) => share * confidence, 1);
  if (isWhole && joint > LEAST_JOINT_SHARE) return guesses;
  return guesses.filter(({ start, end, confidence }) => {
    return confidence >= (SIGN.test(text.slice(start, end)) ? LEAST_SHARE : LEAST_SILENT_SHARE);
  });
}

function findingOf(text: string, { start, end, chosen, confidence }: Chosen): Finding {
  const gain = Math.max(LEAST_GAIN, chosen.weight - textWeight(text.slice(start, end)) - GUESS_COST);
  return { start, end, after: chosen.text, confidence, gain, isCertain: true };
}
