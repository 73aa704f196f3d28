import { latinPattern } from '../../vietnamese/latin-pattern';
import { foldForSearch } from '../../vietnamese/fold-for-search';
import type { TextRange } from '../../vietnamese/tokens';
import { keyOf } from './abbreviation-table';

/** What an article says an abbreviation stands for. */
export interface Definition {
  readonly key: string;
  readonly meaning: string;
}

const LETTERS = String.raw`["“]?(\p{Lu}[\p{L}&./-]*\p{Lu}(?:\s\p{Lu}[\p{L}&./-]*\p{Lu})?)["”]?`;
/** "(UBND)", "(gọi tắt là UBND)", "(viết tắt: UBND)", "(UBND, …)". */
const AFTER_WORDS = latinPattern(String.raw`\((?:[\p{Ll}\s]{0,24}tắt(?:\slà|:)?\s)?${LETTERS}(?=[,;)])`, 'gu');
/** "Ủy ban nhân dân, gọi tắt là UBND". */
const CALLED = latinPattern(String.raw`,?\s(?:sau đây\s)?(?:được\s)?(?:gọi|viết)\stắt\slà\s${LETTERS}`, 'gu');
/** "UBND (Ủy ban nhân dân)". */
const BEFORE_WORDS = latinPattern(String.raw`${LETTERS}\s\(([\p{L}\s]{5,80})(?=[,;)–-])`, 'gu');

/** Words between those that give an abbreviation its letters. */
const CONNECTING = new Set('va cua ve cho cac trong ngoai tai o voi do theo den vi tu la nhung'.split(' '));
/** The most words before a bracket that an abbreviation can stand for. */
const MOST_WORDS = 24;
/** A small letter belongs to the capital before it: Th in PTh. */
const INITIAL = latinPattern(String.raw`\p{Lu}\p{Ll}*`, 'gu');
const WORD = latinPattern(String.raw`[\p{L}\p{M}\p{N}]+`, 'gu');
/** What ends a sentence or a thought: an abbreviation's words do not reach over it. */
const BREAK = /[.;:!?()“”"]/;

/** The abbreviations that a paragraph defines; the letters must be the beginnings of the words. */
export function definitionsIn(paragraph: string): Definition[] {
  if (!paragraph.includes('(') && !paragraph.includes('tắt là')) return [];
  const found: Definition[] = [];
  const add = (letters: string, words: string, isWhole: boolean) => {
    const range = wordsOf(letters, words);
    if (range && (!isWhole || range.start === 0)) {
      found.push({ key: keyOf(letters), meaning: words.slice(range.start, range.end).replace(/\s+/g, ' ') });
    }
  };
  for (const pattern of [AFTER_WORDS, CALLED]) {
    for (const { 1: letters = '', index } of paragraph.matchAll(pattern)) add(letters, before(paragraph, index), false);
  }
  for (const { 1: letters = '', 2: words = '' } of paragraph.matchAll(BEFORE_WORDS)) add(letters, words.trim(), true);
  return found;
}

function before(text: string, index: number): string {
  return text.slice(Math.max(0, index - 12 * MOST_WORDS), index).trimEnd();
}

/** The stretch at the end of a text whose words begin with these letters. */
function wordsOf(letters: string, text: string): TextRange | undefined {
  const initials = Array.from(letters.matchAll(INITIAL), ([initial]) => initial);
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, index })).slice(-MOST_WORDS);
  const last = words.at(-1);
  if (!last || initials.length < 2 || BREAK.test(text.slice(last.index))) return undefined;
  const first = match(initials, words, text);
  return first && { start: first.index, end: last.index + last.word.length };
}

interface Word {
  readonly word: string;
  readonly index: number;
}

/** From the end: a letter takes the word before, or a connecting word is passed over. @returns the first word */
function match(initials: readonly string[], words: readonly Word[], text: string): Word | undefined {
  const word = words.at(-1);
  const initial = initials.at(-1);
  if (!word || initial === undefined) return undefined;
  const left = words.slice(0, -1);
  if (isInitialOf(initial, word.word)) {
    if (initials.length === 1) return word;
    const first = isTogether(left.at(-1), word, text) ? match(initials.slice(0, -1), left, text) : undefined;
    if (first) return first;
  }
  return CONNECTING.has(foldForSearch(word.word)) && isTogether(left.at(-1), word, text)
    ? match(initials, left, text)
    : undefined;
}

function isTogether(left: Word | undefined, right: Word, text: string): boolean {
  return left !== undefined && !BREAK.test(text.slice(left.index + left.word.length, right.index));
}

/** Đ asks for đ, D takes both, W stands for Ư (trung ương: TW). */
function isInitialOf(initial: string, word: string): boolean {
  const lower = initial.toLowerCase();
  if (lower === 'w')
    return /^[wư]/.test(
      word
        .normalize('NFC')
        .toLowerCase()
        .replace(/^[ừứửữự]/, 'ư'),
    );
  if (lower.startsWith('đ') && !/^đ/i.test(word)) return false;
  return foldForSearch(word).startsWith(foldForSearch(lower));
}
