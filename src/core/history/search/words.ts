import { foldForSearch } from '../../vietnamese/fold-for-search';
import { foldLetters, foldTone } from '../../vietnamese/fold';

/** A word of a text as the search sees it: a syllable in Vietnamese. */
export interface Word {
  /** Without marks, in lower case: what "thu", "Thủ" and "thứ" have in common. */
  readonly folded: string;
  /** With its marks, in lower case, tone marks placed one way: "hòa" is "hoà". */
  readonly exact: string;
  /** UTF-16 offsets in the text. */
  readonly from: number;
  readonly to: number;
}

/** A mark begins no word: the sign that colours an emoji is one. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const ASCII = /^[\0-\x7f]*$/;

/** No syllable and hardly a name is longer; what is, is cut, in texts and in queries alike. UTF-16 units. */
const LONGEST = 40;

/** The words of a text in their order. What is no letter and no digit parts them: "Covid-19" is two. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: letters, index } of text.matchAll(WORD)) words.push(wordOf(letters, index));
  return words;
}

function wordOf(letters: string, from: number): Word {
  const to = from + letters.length;
  const lower = letters.toLowerCase().slice(0, LONGEST);
  if (ASCII.test(lower)) return { folded: lower, exact: lower, from, to };
  const composed = lower.normalize('NFC');
  const folded = foldLetters(composed);
  return { folded: ASCII.test(folded) ? folded : foldForSearch(composed), exact: foldTone(composed), from, to };
}
