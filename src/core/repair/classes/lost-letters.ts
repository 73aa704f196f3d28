import { isSyllable } from '../../vietnamese/syllable';
import type { TextRange } from '../../vietnamese/tokens';
import { bestPath, type Choice, type Chosen } from '../best-path';
import { type Candidate, candidateOf } from '../candidate';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';
import { textWeight, tokenWeight } from '../likelihood';
import { ALL_MARKED, BEST_FIT, lostLetterCandidates, type LossMode } from '../lost-letter-candidates';

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
/** Share of the likelihood that a guess must have for a word that shows no loss. */
const LEAST_SILENT_SHARE = 0.97;
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
    const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, start: index }));
    const mode = modeOf(
      text,
      words.map(({ word }) => word),
    );
    if (mode === undefined) return [];
    // One sign for a letter where any stands alone, else one for each of its two or three bytes.
    const signsPerLetter = LONE_SIGN.test(text) ? 1 : 2;
    const choices = words.flatMap(({ word, start }) => {
      return word.length > LONGEST_WORD ? [] : choiceOf(text, word, start, mode, signsPerLetter);
    });
    const path = bestPath(text, choices);
    return path.flatMap((chosen, i) => findingOf(text, path, i, choices[i]?.candidates ?? [chosen.chosen], mode));
  },
  isProven: () => true,
  // Words, since a letter that stands beside a sign tells no code from text.
  unresolved: (text) =>
    Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
      .filter(({ word, ...range }) => (word.includes('\ufffd') || INNER_SIGN.test(word)) && !isCode(text, range))
      .map(({ start, end }) => ({ start, end })),
};

/** How the text lost its letters; `undefined` where too little shows that it did. */
function modeOf(text: string, words: readonly string[]): LossMode | undefined {
  if (text.includes('\ufffd')) return ALL_MARKED;
  // These letters are the first to get lost: where one is sound, a "?" is one, or is past repair.
  if (BEYOND_CP1252.test(text)) return undefined;
  const inner = words.filter((word) => word.length <= LONGEST_WORD && INNER_SIGN.test(word));
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

/** A run of U+FFFD as the letters it stands for. */
function withQuestionMarks(word: string, signsPerLetter: number): string {
  return word.replace(/\ufffd+/g, (signs) => '?'.repeat(Math.floor(signs.length / signsPerLetter)));
}

function choiceOf(text: string, raw: string, start: number, mode: LossMode, signsPerLetter: number): Choice[] {
  const end = start + raw.length;
  const isLost = SIGN.test(raw);
  if ((!isLost && !mode.isSilent) || isCode(text, { start, end })) return [];
  const word = withQuestionMarks(raw, signsPerLetter);
  const candidates = [...lostLetterCandidates(word, mode)];
  const bare = word.replace(/\?+$/, '');
  if (isLost && bare !== word && bare !== '' && !bare.includes('?')) {
    // A real question mark: the word before it may still have lost its marks.
    const cost = /^\s*(?:["”»)]|\p{Lu}|$)/u.test(text.slice(end, end + 8)) ? QUESTION_COST : INNER_QUESTION_COST;
    const sound = mode.isSilent ? lostLetterCandidates(bare, mode) : [];
    const asked = sound.length > 0 ? sound : [candidateOf(bare, 0)];
    candidates.push(...asked.map((candidate) => candidateOf(candidate.text + word.slice(bare.length), cost)));
  } else if (!isLost && candidates.every((candidate) => candidate.text !== raw)) {
    if (candidates.length === 0) return [];
    candidates.push(candidateOf(raw, 0));
  }
  return candidates.length > 0 ? [{ start, end, candidates }] : [];
}

/** Whether what stands around a sign, without a blank between, is an address or program text. */
function isCode(text: string, { start, end }: TextRange): boolean {
  return CODE_BESIDE.test(text.charAt(start - 1)) || (CODE_BESIDE.test(text.charAt(end)) && text.charAt(end) !== '<');
}

function findingOf(
  text: string,
  path: readonly Chosen[],
  i: number,
  candidates: readonly Candidate[],
  mode: LossMode,
): Finding[] {
  const place = path[i];
  if (!place) return [];
  const before = text.slice(place.start, place.end);
  const after = place.chosen.text;
  if (after === before) return [];
  const confidence = shareOf(
    place,
    wordOf(path[i - 1], text, place.start - 1),
    wordOf(path[i + 1], text, place.end),
    candidates,
  );
  if (confidence < (SIGN.test(before) ? mode.leastShare : LEAST_SILENT_SHARE)) return [];
  const gain = Math.max(LEAST_GAIN, textWeight(after) - textWeight(before) - GUESS_COST);
  return [{ start: place.start, end: place.end, after, confidence, gain, isCertain: true }];
}

/** The chosen word beside a place, if one space is between. */
function wordOf(beside: Chosen | undefined, text: string, space: number): string {
  const isAdjacent =
    beside !== undefined && text.charAt(space) === ' ' && (beside.end === space || beside.start === space + 1);
  return isAdjacent && isSyllable(beside.chosen.text) ? beside.chosen.text : '';
}

/** The chosen candidate's share of the likelihood of all, between the words that were chosen beside it. */
function shareOf({ chosen }: Chosen, previous: string, next: string, candidates: readonly Candidate[]): number {
  const score = ({ text, cost }: Candidate) =>
    tokenWeight(text, previous) - cost + (next === '' ? 0 : tokenWeight(next, text));
  const best = score(chosen);
  return 1 / candidates.reduce((sum, candidate) => sum + Math.exp(Math.min(score(candidate) - best, 30)), 0);
}
