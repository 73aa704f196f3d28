import type { TextRange } from '../vietnamese/tokens';
import { textWeight } from './likelihood';
import { ALL_MARKED, BEST_FIT, lostLetterCandidates, withQuestionMarks } from './lost-letter-candidates';

/** More is no choice any more. */
const MOST_READINGS = 5;
/** U+FFFD stands for a letter, or for each byte of one: letters of Vietnamese have two or three. */
const SIGNS_PER_LETTER = [1, 2, 3];
/** What stands beside the place, far enough for a word. UTF-16 units. */
const AROUND = 24;
const WORD_BEFORE = /[\p{L}\p{M}]+ $/u;
const WORD_BEHIND = /^ [\p{L}\p{M}]+/u;

/**
 * What a place that was too doubtful to be repaired may have been, by its letters and the words beside it.
 * @param place a word with signs of lost letters, as `unresolved` has them
 * @returns at most five readings, the likeliest first; none where no syllable fits what is left of the word
 */
export function likelyReadings(text: string, { start, end }: TextRange): readonly string[] {
  const raw = text.slice(start, end);
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  const behind = WORD_BEHIND.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  const weights = new Map<string, number>();
  const words = new Set(SIGNS_PER_LETTER.map((signs) => withQuestionMarks(raw, signs)));
  for (const word of words) {
    // A sign stands for a letter at least.
    if (!word.includes('?')) continue;
    for (const mode of [BEST_FIT, ALL_MARKED]) {
      for (const candidate of lostLetterCandidates(word, mode)) {
        weights.set(candidate.text, textWeight(before + candidate.text + behind) - candidate.cost);
      }
    }
  }
  const ranked = [...weights].sort(([, a], [, b]) => b - a).map(([reading]) => reading);
  return ranked.slice(0, MOST_READINGS);
}
