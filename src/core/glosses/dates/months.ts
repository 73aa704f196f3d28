import { latinPattern } from '../../vietnamese/latin-pattern';
import { calendarDayOf, isoDay, monthsSpan } from './calendar';
import type { DateGloss } from './date-gloss';
import { monthNumber } from './month-names';
import { direction, saidDirection } from './times-around';
import { wordsBefore, wordsBehind } from './words-around';
import { yearNear } from './year-near';

/** "tháng 10", "tháng Tám", "quý III", where no year follows; names in small letters are other words as often ("tháng năm"). */
const MONTH_OR_QUARTER = latinPattern(
  String.raw`(?<![\p{L}\p{M}]|\d\s)(?:[Tt]háng\s(?<month>\d{1,2}|Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười(?:\s[Mm]ột|\s[Hh]ai)?)|[Qq]uý\s(?<quarter>IV|I{1,3}|[1-4]))(?![\p{L}\p{M}\d%]|\s?[-–/.]\s?\d|,?\s(?:năm\s)?\d{4}|,?\s\(?âm lịch|\sniên độ)`,
  'gu',
);

/** Before a number that counts ("mỗi tháng 3 lần"), a day of the moon ("rằm tháng Bảy"), a name ("Cách mạng Tháng Tám"). */
const NOT_BEFORE = latinPattern(
  String.raw`(?<![\p{L}\p{M}])(?:mỗi|hàng|hằng|một|lương|từng|rằm|mạng|đường|phố|(?:mùng|mồng)\s[\p{L}\d]{1,5})\s$`,
  'u',
);
const NOT_BEHIND = latinPattern(
  String.raw`^\s(?:ngày|lần|tuổi|triệu|nghìn|ngàn|đồng|tỷ|tỉ|người|con|kg|buổi|bữa|tuần|kỳ|số|tập)(?![\p{L}\p{M}])`,
  'u',
);

/** "tháng 7 này". */
const THIS = latinPattern(String.raw`^\snày(?![\p{L}\p{M}])`, 'u');
const REACH = 20;
/** A month whose middle is further back than this is not meant without its year. */
const MOST_DAYS_PAST = 130;
const QUARTERS = ['I', 'II', 'III', 'IV'];

interface Months {
  readonly first: number;
  readonly count: 1 | 3;
}

/** The year of months and quarters that have none. */
export function monthsIn(text: string, today: number | undefined): DateGloss[] {
  if (today === undefined) return [];
  return [...text.matchAll(MONTH_OR_QUARTER)].flatMap((match) => glossOf(text, match, today) ?? []);
}

function glossOf(text: string, match: RegExpExecArray, today: number): DateGloss | undefined {
  const start = match.index;
  const end = start + match[0].length;
  const months = monthsOf(match.groups?.['month'], match.groups?.['quarter']);
  if (!months || NOT_BEFORE.test(wordsBefore(text, start, REACH))) return undefined;
  const behind = wordsBehind(text, end, REACH);
  if (NOT_BEHIND.test(behind)) return undefined;
  const found = THIS.test(behind)
    ? { year: calendarDayOf(today).year, end: end + ' này'.length }
    : yearNear({ text, start, end, dayIn: (year) => middleOf(months, year) }, today);
  if (!found) return undefined;
  const isSaid = found.end > end || saidDirection(text, start, end) !== 0;
  if (!isSaid && !isCertain(middleOf(months, found.year), today, direction(text, start, end))) return undefined;
  const [from, to] = monthsSpan(found.year, months.first, months.count);
  const precision = months.count === 1 ? 'month' : 'quarter';
  return { kind: 'date', start, end: found.end, precision, from: isoDay(from), to: isoDay(to) };
}

function monthsOf(month = '', quarter = ''): Months | undefined {
  const number = monthNumber(month);
  if (number >= 1 && number <= 12) return { first: number, count: 1 };
  const place = /\d/.test(quarter) ? Number(quarter) - 1 : QUARTERS.indexOf(quarter);
  return quarter === '' || place < 0 ? undefined : { first: 3 * place + 1, count: 3 };
}

function middleOf({ first, count }: Months, year: number): number {
  const [from, to] = monthsSpan(year, first, count);
  return (from + to) >> 1;
}

/**
 * A month of the coming year is rarely named without the year, unless the sentence looks ahead; one of the year past only
 * soon after it. In October "tháng 1" may be either January, in January "tháng 12" is the last one.
 */
function isCertain(middle: number, today: number, ahead: number): boolean {
  if (calendarDayOf(middle).year === calendarDayOf(today).year) return true;
  return middle > today ? ahead > 0 : today - middle < MOST_DAYS_PAST;
}
