/*
 * The capital fonts of TCVN3 (.VnTimeH) have their capitals at the codes of small letters: the case of a letter outside
 * ASCII can only be known from its neighbours in ASCII.
 */

const SMALL = /[a-z]/;
/** A capital that is not a word's first letter: ÊN, read ấN, but not §µ. */
const INNER_CAPITAL = /.[A-Z]/;

/** Whether all ASCII letters of a word are capitals, and not just its first letter: then the others are. */
export function isInCapitals(word: string): boolean {
  return !SMALL.test(word) && INNER_CAPITAL.test(word);
}

/** Whether a word's ASCII letters, none or its first one, leave open whether it stands in capitals. */
export function isOfOpenCase(word: string): boolean {
  return !SMALL.test(word) && !INNER_CAPITAL.test(word);
}

/** What {@link isAmongRaised} has to know of a word. */
interface CasedWord {
  readonly after: string;
  readonly isRaised: boolean;
  readonly isOfOpenCase: boolean;
}

/** So many words on either side tell in which case a word of open case stands. */
const REACH = 6;
/** Abbreviations, too, are capitals: so many words of them are a line, where no word had to be put into capitals. */
const FEWEST_CAPITALS = 3;

/** Whether a word of open case stands among capitals, and no word with small letters is near. Constant time. */
export function isAmongRaised(words: readonly CasedWord[], index: number): boolean {
  if (words[index]?.isOfOpenCase !== true) return false;
  const near = words.slice(Math.max(0, index - REACH), index + REACH + 1).filter((word) => !word.isOfOpenCase);
  if (near.some(({ after }) => after !== after.toUpperCase())) return false;
  return near.length >= FEWEST_CAPITALS || near.some(({ isRaised }) => isRaised);
}
