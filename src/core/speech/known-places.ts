import type { AbbreviationMeaning } from '../glosses/abbreviations/abbreviation-gloss';
import { type WrittenDay, type WrittenDays, writtenDays } from '../glosses/dates/written-days';
import { findAbbreviations } from '../glosses/kinds/abbreviations';
import type { TextRange } from '../vietnamese/tokens';
import { numberWords } from './number-words';

/** A place of a text and the words that are said there; none where it says again what was said. */
export interface SaidPlace extends TextRange {
  readonly words: string;
}

/** Where the day is named before: "ngày 11/10". */
const NAMED = /(?<![\p{L}\p{M}])(?:ngày|hôm|mùng|mồng)\s$/iu;
/** "28/9", not the first day of "6-11/10". */
const HAS_MONTH = /^\d{1,2}(?:[/.]|-\d{1,2}(?![\d/])|\stháng)/u;
/** The end of the number of a law: "100/2019/NĐ-CP". */
const IN_LAW = /\d\/[\p{L}&-]*$/u;
const REACH = 12;
const HAS_NAME = /\D(?:hết\s)?ngày\s/iu;
const LETTERS = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}&.-]*\p{L}(?![\p{L}\p{N}])/gu;

/**
 * The dates and the abbreviations of a paragraph, in order and apart.
 * @param earlier the paragraphs before it, which may say what its abbreviations mean
 */
export function knownPlaces(text: string, earlier: readonly string[]): SaidPlace[] {
  const kept: SaidPlace[] = [];
  for (const place of [...daysIn(text), ...abbreviationsIn(text, earlier)].sort((a, b) => a.start - b.start)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}

function daysIn(text: string): SaidPlace[] {
  return writtenDays(text).map((written) => {
    const { start, end } = written;
    const words = daysWords(text.slice(start, end), written);
    return { start, end, words: NAMED.test(text.slice(Math.max(0, start - 8), start)) ? words : `ngày ${words}` };
  });
}

/** What is written without its month is said without: "5 đến 8/3", the "11" of "11 và 12/10". */
function daysWords(written: string, { from, to }: WrittenDays): string {
  const first = HAS_MONTH.test(written) ? dayWords(from) : numberWords(String(from.day));
  if (!to) return first;
  return `${first} đến ${/hết/iu.test(written) ? 'hết ' : ''}${HAS_NAME.test(written) ? 'ngày ' : ''}${dayWords(to)}`;
}

function dayWords({ day, month, year }: WrittenDay): string {
  const words = `${numberWords(String(day))} ${monthWords(month)}`;
  return year === undefined ? words : `${words} năm ${numberWords(String(year))}`;
}

/** "tháng tư": the fourth month has a name of its own. */
export function monthWords(month: number): string {
  return `tháng ${month === 4 ? 'tư' : numberWords(String(month))}`;
}

/**
 * Vietnamese ones whose meaning is certain, here or where the article last had them; foreign ones are known by their
 * letters: GDP, ASEAN.
 */
function abbreviationsIn(text: string, earlier: readonly string[]): SaidPlace[] {
  const told = new Map<string, AbbreviationMeaning>();
  const words = new Map<string, string>();
  let places: SaidPlace[] = [];
  const paragraphs = [...earlier, text];
  for (const [i, glosses] of [...findAbbreviations(paragraphs)].entries()) {
    const paragraph = paragraphs[i] ?? '';
    words.clear();
    places = glosses.flatMap(({ start, end, meanings }) => {
      const letters = paragraph.slice(start, end);
      const meaning = certainMeaning(meanings, told.get(letters));
      if (!meaning) return [];
      told.set(letters, meaning);
      if (meaning.original !== undefined) return [];
      words.set(letters, meaning.meaning);
      return [saidPlace(paragraph, start, end, meaning.meaning)];
    });
  }
  const later = [...text.matchAll(LETTERS)].flatMap(({ 0: letters, index }) => {
    const meaning = words.get(letters);
    return meaning === undefined ? [] : [{ start: index, end: index + letters.length, words: meaning }];
  });
  return [...places, ...later].filter(({ start }) => !IN_LAW.test(text.slice(Math.max(0, start - REACH), start)));
}

/** The only meaning, or of several the one that it had before. */
function certainMeaning(
  meanings: readonly AbbreviationMeaning[],
  before: AbbreviationMeaning | undefined,
): AbbreviationMeaning | undefined {
  return meanings.length === 1 ? meanings[0] : meanings.find(({ meaning }) => meaning === before?.meaning);
}

/** "Ủy ban nhân dân (UBND)" says it once. */
function saidPlace(text: string, start: number, end: number, meaning: string): SaidPlace {
  const isBracketed = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
  const before = text.slice(Math.max(0, start - meaning.length - 2), start - 1).trimEnd();
  const isSaid = isBracketed && before.toLowerCase().endsWith(meaning.toLowerCase());
  return isSaid ? { start: start - 1, end: end + 1, words: '' } : { start, end, words: meaning };
}
