import type { TextRange } from '../vietnamese/tokens';

/** Letters with their marks, digits, and a letter that was lost. */
const OF_WORD = /[\p{L}\p{M}\p{N}\ufffd]/u;

/** A range with the rest of the words that its ends cut. UTF-16 units. */
export function wholeWords(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end];
  while (isInWord(text, from)) from--;
  while (isInWord(text, to)) to++;
  return { start: from, end: to };
}

function isInWord(text: string, at: number): boolean {
  return OF_WORD.test(text.charAt(at - 1)) && OF_WORD.test(text.charAt(at));
}
