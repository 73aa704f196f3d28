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
export function isAllCapitals(word: string): boolean {
  return !SMALL.test(word) && (word.match(CAPITALS)?.length ?? 0) > 1;
}

/** Whether a word's ASCII letters, one or none, leave open whether it stands in capitals. */
export function isOfOpenCase(word: string): boolean {
  return !SMALL.test(word) && (word.match(CAPITALS)?.length ?? 0) < 2;
}
