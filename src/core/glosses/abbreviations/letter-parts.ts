import { latinPattern } from '../../vietnamese/latin-pattern';
import type { TextRange } from '../../vietnamese/tokens';

/** Letters that may be an abbreviation or a part of one. */
export interface LetterPart extends TextRange {
  readonly text: string;
}

/** A word that begins with a capital, with what hangs on it: TP.HCM, UBND/HĐND, TT-BGDĐT, QL1A, VN-Index. */
const WORD = latinPattern(String.raw`[A-ZÂÔĂÊĐƠƯ][\p{L}\p{N}]*(?:[.&/-][\p{L}\p{N}]+)*`, 'gu');
const PART = /[^.&/-]+/g;
const LETTER_OR_DIGIT = latinPattern(String.raw`[\p{L}\p{N}]`, 'u');
/** Two capitals, also with small letters between: ThS, HoSE, IoT; single ones: M&A, C/O; Tp before names; words: Covid, Fed. */
const CAPITALS = latinPattern(
  String.raw`^(?:\p{Lu}\p{Ll}{0,4}\p{Lu}|\p{Lu}\p{N}|\p{Lu}[&/]\p{Lu}|(?:Tp|Fed|Covid|Interpol)$)`,
  'u',
);
const INITIAL = latinPattern(String.raw`^\p{Lu}$`, 'u');

/** The parts of a text's words that have capitals, and of the word after such a one ("SEA Games"), in order. */
export function letterParts(text: string): LetterPart[] {
  const found: LetterPart[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (word.length < 2 || !beginsAt(text, start, start + word.length)) continue;
    const parts = Array.from(word.matchAll(PART), ({ 0: part, index }) => partAt(part, start + index));
    const isAfter = found.at(-1)?.end === start - 1;
    if (
      (isAfter || [word, ...parts.map((part) => part.text)].some((part) => CAPITALS.test(part))) &&
      !isInitials(word, parts)
    )
      found.push(...parts);
  }
  return found;
}

function partAt(text: string, start: number): LetterPart {
  return { text, start, end: start + text.length };
}

/** Not inside another word (12A1, nCoV), a hashtag or a name in code; after a hyphen only in a document's number: 57-NQ/TW. */
function beginsAt(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (LETTER_OR_DIGIT.test(before) || (before !== '' && '_#@\\$'.includes(before)) || text.charAt(end) === '_')
    return false;
  if (before !== '-' && before !== '.' && before !== '&') return true;
  return before === '-' && /\d/.test(text.charAt(start - 2)) && text.slice(start, end).includes('/');
}

/** "N.V.A", "T.P": a person who is not named. */
function isInitials(word: string, parts: readonly LetterPart[]): boolean {
  return word.includes('.') && parts.some(({ text }) => INITIAL.test(text));
}
