/*
 * The capital fonts of TCVN3 (.VnTimeH) have their capitals at the codes of small letters: the case of a letter outside
 * ASCII can only be known from its neighbours in ASCII.
 */

const CAPITALS = /[A-Z]/g;
const SMALL = /[a-z]/;

/** A word's reading in capitals where all ASCII letters of the word, two or more, are. */
export function inCaseOf(word: string, reading: string): string {
  return isAllCapitals(word) ? reading.toUpperCase() : reading;
}

/** Whether a word has two ASCII letters or more, all of them capitals. */
function isAllCapitals(word: string): boolean {
  return !SMALL.test(word) && (word.match(CAPITALS)?.length ?? 0) > 1;
}

/** Whether a word's ASCII letters, one or none, leave open whether it stands in capitals. */
export function isOfOpenCase(word: string): boolean {
  return !SMALL.test(word) && (word.match(CAPITALS)?.length ?? 0) < 2;
}

/** What {@link isAmongRaised} has to know of a word. */
interface CasedWord {
  readonly after: string;
  readonly isRaised: boolean;
  readonly isOfOpenCase: boolean;
}

/** Whether a word of open case stands beside words that were put into capitals, and none with small letters. */
export function isAmongRaised(words: readonly CasedWord[], index: number): boolean {
  if (words[index]?.isOfOpenCase !== true) return false;
  const beside = [words[index - 1], words[index + 1]].filter((word) => word !== undefined);
  const isCapital = (word: CasedWord) => word.isOfOpenCase || word.after === word.after.toUpperCase();
  return beside.some(({ isRaised }) => isRaised) && beside.every(isCapital);
}
