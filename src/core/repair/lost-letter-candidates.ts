import { isMarkedLetter } from '../vietnamese/letters';
import { isBestFitLoss, type LossRule, syllablesMatching } from '../vietnamese/syllables-matching';
import { type Candidate, candidateOf } from './candidate';

/** How the letters of a text were lost: a rule, and what the readings it gave are known by. */
export interface LossMode {
  readonly mayBecome: LossRule;
  /** Whether words without a sign may have lost marks, too. */
  readonly isSilent: boolean;
  readonly known: Map<string, readonly Candidate[]>;
}

const QUESTION_MARK = 0x3f;
const MOST_CANDIDATES = 12;
const MOST_KNOWN = 20_000;

/** Windows' best fit to code page 1252. */
export const BEST_FIT: LossMode = { mayBecome: isBestFitLoss, isSilent: true, known: new Map() };

/** Every letter outside ASCII became one sign. */
export const ALL_MARKED: LossMode = {
  mayBecome: (written, letter) => (written === QUESTION_MARK ? isMarkedLetter(letter) : written === letter),
  isSilent: false,
  known: new Map(),
};

/**
 * The syllables that a word may have been, likeliest first, in the case of what is left of it.
 * @param word letters, and "?" for each lost one
 */
export function lostLetterCandidates(word: string, mode: LossMode): readonly Candidate[] {
  let found = mode.known.get(word);
  if (found === undefined) {
    if (mode.known.size >= MOST_KNOWN) mode.known.clear();
    found = syllablesMatching(word, mode.mayBecome)
      .slice(0, MOST_CANDIDATES)
      .map((syllable) => inCaseOfRest(syllable, word))
      .map((text) => candidateOf(text, 0));
    mode.known.set(word, found);
  }
  return found;
}

/** A word with a question mark for each letter that a run of U+FFFD stands for. */
export function withQuestionMarks(word: string, signsPerLetter: number): string {
  return word.replace(/\ufffd+/g, (signs) => '?'.repeat(Math.floor(signs.length / signsPerLetter)));
}

function inCaseOfRest(syllable: string, word: string): string {
  const rest = word.replaceAll('?', '');
  if (rest !== '' && rest === rest.toUpperCase() && (word.length > 1 || rest !== rest.toLowerCase())) {
    const isTitle = word.length > 1 && rest.length === 1 && word.startsWith(rest);
    if (!isTitle) return syllable.toUpperCase();
  }
  const first = word.charAt(0);
  return first !== '?' && first !== first.toLowerCase()
    ? syllable.charAt(0).toUpperCase() + syllable.slice(1)
    : syllable;
}
