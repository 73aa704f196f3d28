import { latinPattern } from '../../vietnamese/latin-pattern';
import { dayOfLunar, lunarDayOf, lunarMonthLength, lunarYearName } from '../../vietnamese/lunar-calendar';
import { isoDay } from './calendar';
import type { DateGloss } from './date-gloss';
import { MONTH_NAMES, monthNumber } from './month-names';

const DAY_NAMES = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
const DAY = `(?:(?:mùng|mồng)\\s(?<early>\\d{1,2}|${DAY_NAMES.join('|')})|(?<day>\\d{1,2})|(?<full>rằm))`;
const MONTH = `(?<month>\\d{1,2}|${MONTH_NAMES})`;
/** What makes any date one of the moon. */
const MARK = '(?:,?\\s?(?:âm lịch|ÂL|AL)|\\s?\\((?:âm lịch|ÂL|AL)\\))';
const NOT_AFTER = '(?<![\\p{L}\\p{M}\\d]|\\d[.,:/-])';
const END = '(?![\\p{L}\\p{M}\\d])';

const FORMS: readonly RegExp[] = [
  // mùng 3 Tết, 30 Tết; not "3 Tết" of a count
  `(?:(?:mùng|mồng)\\s(?<early>\\d{1,2}|${DAY_NAMES.join('|')})|(?<day>2\\d|30))\\sTết(?!\\s(?:Dương|Tây))`,
  // rằm tháng Bảy, 23 tháng Chạp, mùng 10 tháng Giêng: months that only the moon has, a day that only it has
  `(?<full>rằm)\\stháng\\s(?<month>\\d{1,2}|${MONTH_NAMES})(?:${MARK})?`,
  `${DAY}\\stháng\\s(?<month>giêng|chạp)(?:${MARK})?`,
  // 15 tháng 8 âm lịch, 10/3 âm lịch
  `${DAY}(?:\\stháng\\s|[/-])${MONTH}${MARK}`,
  // giỗ Tổ Hùng Vương 10/3
  `(?<=giỗ Tổ(?: Hùng Vương)?,?\\s\\(?)(?<day>10)(?:/|-|\\stháng\\s)(?<month>3)(?![/-])`,
  // tháng 8 âm lịch
  `(?<!\\d\\s|rằm\\s)tháng\\s${MONTH}${MARK}`,
].map(form);

/** What all forms have one of: most paragraphs have none, and need not be searched six times. */
const SIGN = /[Tt]ết|TẾT|[Gg]iêng|[Cc]hạp|[Rr]ằm|[âÂ]m lịch|ÂL|AL|[Gg]iỗ [Tt]ổ/u;

/** Each year, or a year of the story: nothing to tell. */
const NO_YEAR = latinPattern(
  String.raw`^\s(?:Nguyên đán\s)?(?:(?:hằng|hàng|mỗi) năm|năm (?:đó|ấy|sau|trước))(?![\p{L}\p{M}])`,
  'iu',
);
/** A year in full, solar or of the moon: it begins with Tết. */
const YEAR = latinPattern(String.raw`^,?\s(?:năm\s)?(?:(\d{4})|năm (ngoái|nay|tới))(?![\p{L}\p{M}\d])`, 'iu');
/** "mùng 4 Tết Kỷ Hợi", "30 tháng Chạp năm Bính Thân". */
const YEAR_NAME = latinPattern(
  String.raw`^\s(?:(?:Tết|Nguyên đán|năm)\s){0,2}(\p{Lu}\p{L}{1,3}\s\p{Lu}\p{L}{1,3})(?![\p{L}\p{M}])`,
  'u',
);
/** A solar date stands beside: "(19-2)", "ngày 4-2 (tức 30 Tết)". */
const SOLAR_BEHIND = /^[\s,]{0,2}\((?:tức\s|nhằm\s|là\s)?(?:ngày\s)?\d{1,2}[/.-]\d/u;
const SOLAR_BEFORE = /\d[/.-]\d{1,4}[\s,]{0,2}\(?(?:tức\s|nhằm\s|là\s)?(?:ngày\s)?$/iu;
const REACH = 24;

interface LunarDate {
  readonly month: number;
  /** 0 for the whole month. */
  readonly day: number;
  /** Named by the Tết behind it: "30 Tết" is in the year before. */
  readonly isBeforeTet: boolean;
}

/** "mùng 3 Tết", "rằm tháng Bảy", "15 tháng 8 âm lịch": the solar day, in the year that brings it nearest to publication. */
export function lunarDaysIn(text: string, today: number | undefined): DateGloss[] {
  if (!SIGN.test(text)) return [];
  const found = FORMS.flatMap((pattern, place) =>
    [...text.matchAll(pattern)].flatMap((match) => glossOf(text, match, place === 0, today) ?? []),
  );
  // Where two forms begin at one place the one named first has it: sorting keeps their order.
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((gloss) => {
      const isApart = gloss.start >= end;
      if (isApart) end = gloss.end;
      return isApart;
    });
}

function glossOf(
  text: string,
  match: RegExpExecArray,
  isTet: boolean,
  today: number | undefined,
): DateGloss | undefined {
  const start = match.index;
  const end = start + match[0].length;
  const behind = text.slice(end, end + REACH);
  const isBesideSolar = SOLAR_BEHIND.test(behind) || SOLAR_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
  if (isBesideSolar || NO_YEAR.test(behind)) return undefined;
  const date = dateOf(match.groups ?? {}, isTet);
  const named = YEAR.exec(behind);
  const year = date && (named ? namedYear(named, today) : nearestYear(date, behind, today));
  const span = date && year !== undefined ? spanOf(date, year) : undefined;
  if (!date || year === undefined || !span) return undefined;
  const { month, day, isBeforeTet } = date;
  const lunar = { year: isBeforeTet ? year - 1 : year, month, ...(day > 0 && { day }) };
  const when = { kind: 'date', start, end: end + (named?.[0].length ?? 0), lunar, from: isoDay(span[0]) } as const;
  return day > 0 ? { ...when, precision: 'day' } : { ...when, precision: 'month', to: isoDay(span[1]) };
}

function dateOf(groups: Partial<Record<string, string>>, isTet: boolean): LunarDate | undefined {
  const { early, day, full, month: name } = groups;
  const isBeforeTet = isTet && day !== undefined;
  const month = isBeforeTet ? 12 : isTet ? 1 : monthNumber(name ?? '');
  const number = early === undefined ? Number(day ?? (full === undefined ? 0 : 15)) : earlyDay(early);
  return month < 1 || month > 12 || number > 30 ? undefined : { month, day: number, isBeforeTet };
}

function earlyDay(name: string): number {
  return DAY_NAMES.indexOf(name.toLowerCase()) + 1 || Number(name);
}

/** The first and last day; "30 Tết" is the last day of the year where that has only 29. */
function spanOf({ month, day, isBeforeTet }: LunarDate, year: number): readonly [number, number] | undefined {
  const lunarYear = isBeforeTet ? year - 1 : year;
  const length = lunarMonthLength(lunarYear, month);
  const first = dayOfLunar({ year: lunarYear, month, day: 1, isLeap: false });
  if (first === undefined || (day > length && !isBeforeTet)) return undefined;
  const last = first + Math.min(day === 0 ? length : day, length) - 1;
  return day === 0 ? [first, last] : [last, last];
}

function namedYear([, year, words]: RegExpExecArray, today: number | undefined): number | undefined {
  if (year !== undefined) return Number(year);
  const away = { ngoái: -1, nay: 0, tới: 1 }[words?.toLowerCase() ?? ''];
  return today === undefined || away === undefined ? undefined : lunarDayOf(today).year + away;
}

/** The year nearest to publication, or the one near it that the text names by its animal. */
function nearestYear(date: LunarDate, behind: string, today: number | undefined): number | undefined {
  if (today === undefined) return undefined;
  const thisYear = lunarDayOf(today).year;
  const years = [thisYear - 1, thisYear, thisYear + 1];
  const name = YEAR_NAME.exec(behind)?.[1];
  if (name !== undefined) return years.find((year) => lunarYearName(year) === name);
  const distance = (year: number) => Math.abs((spanOf(date, year)?.[0] ?? Infinity) - today);
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

function form(source: string): RegExp {
  return latinPattern(NOT_AFTER + source + END, 'giu');
}
