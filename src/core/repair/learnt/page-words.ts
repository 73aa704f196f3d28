import { UNKNOWN_SYLLABLE_WEIGHT, weightOfKey } from '../../vietnamese/frequency';
import { isMarkedLetter } from '../../vietnamese/letters';
import { syllableKey } from '../../vietnamese/syllable';
import { remembered } from '../remembered';

/** A page has shown its table in so many characters, or it has none. */
const MOST_CHARACTERS = 300_000;
const MOST_WORDS = 6000;
const LONGEST_WORD = 8;
const MOST_KNOWN_WORDS = 4000;

/** The short words of a page that have other letters than ASCII's, with the number of times that each was seen. */
export interface PageWords {
  /** Those that are no known syllables. */
  readonly strange: ReadonlyMap<string, number>;
  /** How many words are known syllables. */
  readonly knownCount: number;
  /** Those that are. Made when it is asked for: few pages have a table to learn. */
  known(): ReadonlyMap<string, number>;
  add(text: string): void;
}

export function createPageWords(): PageWords {
  const strange = new Map<string, number>();
  const known = new Map<string, number>();
  const texts: string[] = [];
  let knownCount = 0;
  let characters = 0;
  return {
    strange,
    get knownCount() {
      return knownCount;
    },
    known() {
      for (const text of texts.splice(0)) eachShortWord(text, (word) => isKnown(word) && count(known, word));
      return known;
    },
    add(text) {
      if (characters > MOST_CHARACTERS) return;
      characters += text.length;
      texts.push(text);
      eachShortWord(text, (word) => {
        if (isKnown(word)) knownCount++;
        else count(strange, word);
      });
    },
  };
}

function eachShortWord(text: string, visit: (word: string) => void): void {
  eachMarkedWord(text, (start, end) => {
    if (end - start >= 2 && end - start <= LONGEST_WORD) visit(text.slice(start, end));
  });
}

function count(words: Map<string, number>, word: string): void {
  const times = words.get(word) ?? 0;
  if (times > 0 || words.size < MOST_WORDS) words.set(word, times + 1);
}

/** Whether a word is a syllable that Vietnamese has been seen to use, and not only one that its spelling allows. */
export const isKnown = remembered(MOST_KNOWN_WORDS, (word) => weightOfKey(syllableKey(word)) > UNKNOWN_SYLLABLE_WEIGHT);

/** Whether a UTF-16 code is a letter or sign that no Vietnamese word has. */
export function isForeign(code: number): boolean {
  return code > 0x7f && !isMarkedLetter(code);
}

const TABLE_SIZE = 0x2100;
const UNKNOWN = 0;
const PAUSE = 1;
const PLAIN = 2;
const MARKED = 3;
const GOES_ON_PLAIN = /[A-Za-z]/;
/** What stands between words in sound text, and what nobody sees. */
const STANDS_BETWEEN = /[\0-\u007f\p{Z}\p{C}«»•·‘’“”–—…]/u;
/** By code, once it was asked for: a page has few of all that there are. */
const kinds = new Uint8Array(TABLE_SIZE);
const IDEOGRAPHIC_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;
/** It stands for any character. */
const REPLACEMENT = 0xfffd;

/** Whether a code goes on a word: letters do, and signs of any kind outside ASCII. */
function kindOf(code: number): number {
  if (code < TABLE_SIZE) return (kinds[code] = readKind(String.fromCharCode(code)));
  return code === REPLACEMENT || code === IDEOGRAPHIC_SPACE || code === BYTE_ORDER_MARK ? PAUSE : MARKED;
}

function readKind(character: string): number {
  if (GOES_ON_PLAIN.test(character)) return PLAIN;
  return STANDS_BETWEEN.test(character) ? PAUSE : MARKED;
}

/**
 * Calls for every word of a text that has other letters or signs than ASCII's. One pass.
 * @param visit gets UTF-16 offsets, the end not included
 */
export function eachMarkedWord(text: string, visit: (start: number, end: number) => void): void {
  let start = 0;
  let isMarked = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Asked for every character: nothing is called that is known.
    const known = kinds[code] ?? UNKNOWN;
    const kind = known === UNKNOWN ? kindOf(code) : known;
    if (kind === MARKED) isMarked = true;
    if (kind !== PAUSE) continue;
    if (isMarked) visit(start, i);
    start = i + 1;
    isMarked = false;
  }
  if (isMarked) visit(start, text.length);
}
