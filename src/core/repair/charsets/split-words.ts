import type { TextRange } from '../../vietnamese/tokens';
import { remembered } from '../remembered';
import { type WrittenWord, writtenWord } from './written-word';

/** A word where it stands. */
export interface PlacedWord extends TextRange {
  readonly word: WrittenWord;
}

const BLANK = /\s/;
/** By code below 256: what ends a word. Control characters do not: charsets have letters there. */
const endsWord = new Uint8Array(256);
for (let code = 0; code < endsWord.length; code++) {
  const shown = String.fromCharCode(code);
  if (BLANK.test(shown) || (code > 0x20 && code < 0x7f && !/[a-z]/i.test(shown))) endsWord[code] = 1;
}

/** The same few thousand words make up most of any text, and one charset after another asks for the words of a text. */
const MOST_KNOWN_WORDS = 20_000;
const knownWord = remembered(MOST_KNOWN_WORDS, writtenWord);
let lastText = '';
let lastWords: readonly PlacedWord[] = [];

/**
 * The words of a text with the symbols and control characters that charsets have for letters: whatever stands between
 * blanks, digits and ASCII punctuation.
 */
export function splitWords(text: string): readonly PlacedWord[] {
  if (text === lastText) return lastWords;
  const words: PlacedWord[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    const isEnd = i === text.length || (code < 256 ? endsWord[code] === 1 : BLANK.test(text.charAt(i)));
    if (isEnd && start >= 0) {
      words.push({ start, end: i, word: knownWord(text.slice(start, i)) });
      start = -1;
    } else if (!isEnd && start < 0) {
      start = i;
    }
  }
  lastText = text;
  lastWords = words;
  return words;
}
