import { latinPattern } from '../../vietnamese/latin-pattern';
import type { TextRange } from '../../vietnamese/tokens';
import { isDay, isNumbered } from './day-evidence';
import { monthNumber, MONTH_NAMES } from './month-names';

/** A day as the text has it. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  /** Where the text says it. */
  readonly year?: number;
}

/** A day, or the days from one to another, and where it stands. */
export interface WrittenDays extends TextRange {
  readonly from: WrittenDay;
  readonly to?: WrittenDay;
}

/** A day before the list or range that it belongs to is known. */
interface Found extends TextRange, WrittenDay {
  readonly mark: string;
}

/** 11/10, 11-10, 11.10, 11/10/2016; not 1/2/3, 1.5/10, 3-5% or 2016-10-11. */
const NUMERIC = latinPattern(
  // The digits first: a look back is made only where there are some.
  '(?<day>\\d{1,2})(?<=(?<![\\p{L}\\p{M}\\d]|\\d[.,:/]|\\p{L}-|\\d{3}-)\\k<day>)(?<mark>[/.-])(?<month>\\d{1,2})' +
    '(?:\\k<mark>(?<year>\\d{4}))?(?![\\p{L}\\p{M}\\d%]|[/.,]\\d|\\k<mark>\\d)',
  'gu',
);

/** 11 tháng 10, 30 tháng Tư. */
const IN_WORDS = latinPattern(
  `(?<day>\\d{1,2})(?<=(?<![\\p{L}\\p{M}\\d]|\\d[.,:/-])\\k<day>)(?<mark>\\stháng\\s)(?<month>\\d{1,2}|${MONTH_NAMES})` +
    '(?:[/-](?<year>\\d{4}))?(?![\\p{L}\\p{M}\\d%]|[/.,-]\\d)',
  'giu',
);

/** "năm 2013" behind a day. */
const YEAR_BEHIND = /^,?\s(?:năm\s)(\d{4})(?!\d|\s?[-–]\s?\d)/iu;

/** Days before the one that has the month: "11 và 12/10", "từ 5 đến 8/3", "27 - 29/10", "12, 13 và 14/10". */
const DAYS_BEFORE = latinPattern(
  String.raw`(?<![\p{L}\p{M}\d]|\d[.,/:-])(?:\d{1,2}(?:,\s|\s(?:và|đến|tới|hoặc|hay)\s(?:ngày\s)?|\s?[-–]\s?)){1,5}$`,
  'u',
);
const LONGEST_LIST = 40;

/** Between two days of which the second is the last: "26-5 đến hết 3-6", "30/4-1/5". */
const UP_TO = /^\s?(?:[-–]|(?:cho )?(?:đến|tới)(?: hết)?(?: ngày)?)\s?$/iu;
const NEXT = /^(?:,| và| hoặc| hay)(?: ngày)?\s$/iu;

/** The days of a text that words around them show to be days; those of the lunar calendar are not told apart. */
export function writtenDays(text: string): WrittenDays[] {
  const written: WrittenDays[] = [];
  for (const found of daysWithMonth(text)) {
    const previous = written.at(-1);
    const between = previous ? text.slice(previous.end, found.start) : '';
    const isUpTo = UP_TO.test(between);
    const isJoined = isUpTo || NEXT.test(between);
    const list = isJoined ? [] : daysBefore(text, found);
    if (!isWritten(text, found, list[0]?.start ?? found.start, isJoined)) continue;
    if (isUpTo && previous && !previous.to) written.splice(-1, 1, { ...previous, end: found.end, to: dayIn(found) });
    else written.push(...list, { start: found.start, end: found.end, from: dayIn(found) });
    if (list.length > 0) joinRange(text, written);
  }
  return written;
}

function* daysWithMonth(text: string): Generator<Found> {
  const matches = [...text.matchAll(NUMERIC), ...text.matchAll(IN_WORDS)].sort((a, b) => a.index - b.index);
  for (const match of matches) {
    const { day, month = '', mark = '', year } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const behind = year === undefined ? YEAR_BEHIND.exec(text.slice(end, end + 16)) : null;
    const found = { start, end: end + (behind?.[0].length ?? 0), mark, day: Number(day), month: monthNumber(month) };
    if (!isPossible(found)) continue;
    const itsYear = year ?? behind?.[1];
    yield itsYear === undefined ? found : { ...found, year: Number(itsYear) };
  }
}

function isPossible({ day, month }: WrittenDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function isWritten(text: string, { end, mark, year }: Found, start: number, isJoined: boolean): boolean {
  return year === undefined ? isDay(text, start, end, mark, isJoined) : !isNumbered(text, start);
}

/** The days before one that have its month. */
function daysBefore(text: string, found: Found): WrittenDays[] {
  const from = Math.max(0, found.start - LONGEST_LIST);
  const list = DAYS_BEFORE.exec(text.slice(from, found.start));
  if (!list) return [];
  const days = [...list[0].matchAll(/\d{1,2}/g)].map(({ 0: digits, index }) => {
    const start = from + list.index + index;
    return { start, end: start + digits.length, from: { ...dayIn(found), day: Number(digits) } };
  });
  return days.every(({ from: day }) => isPossible(day)) ? days : [];
}

/** Makes one of the last two where the second is up to when. */
function joinRange(text: string, written: WrittenDays[]): void {
  const [first, last] = written.slice(-2);
  if (!first || !last || !UP_TO.test(text.slice(first.end, last.start))) return;
  written.splice(-2, 2, { start: first.start, end: last.end, from: first.from, to: last.from });
}

function dayIn({ day, month, year }: WrittenDay): WrittenDay {
  return year === undefined ? { day, month } : { day, month, year };
}
