/** Order of day and month where both are numbers. */
export type DayOrder = 'day-first' | 'month-first';

export interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  /** UTF-16 offsets of the day in the text. */
  readonly start: number;
  readonly end: number;
  /** Written for people ("14/10/2016"), not by software for software (ISO 8601, RFC 5322). */
  readonly printed: boolean;
}

/** Month names: English by the first three letters, Vietnamese as WordPress writes them ("Tháng Mười Một"); the longer before those they begin with. */
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const VIETNAMESE_MONTHS = 'mười một,mười hai,một,hai,ba,bốn,tư,năm,sáu,bảy,tám,chín,mười'.split(',');
const VIETNAMESE_NUMBERS = [11, 12, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10];

const ENGLISH = `(?<month>${ENGLISH_MONTHS.join('|')})[a-z]{0,6}\\.?`;
const MONTH = `(?<month>\\d{1,2}|${VIETNAMESE_MONTHS.join('|')})`;

/** "tháng", "Th", and what damage makes of them ("thÃ¡ng", "th¸ng"). */
const THANG = '(?:th[^\\s\\d]{0,8})';
const NAM = '(?:[,/-]|n[^\\s\\d]{1,7})?';

const FORMS: readonly { readonly pattern: RegExp; readonly printed: boolean }[] = [
  // 2016-10-14, 2016/10/14, 2016.10.14
  {
    pattern: form('(?<![\\d.])(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)'),
    printed: false,
  },
  // 14/10/2016, 14-10-2016, 14.10.2016, 14 / 10 / 2016
  {
    pattern: form(
      '(?<!\\d|\\d[./])(?<day>\\d{1,2}) ?(?<mark>[-/.]) ?(?<month>\\d{1,2}) ?\\k<mark> ?(?<year>\\d{4})(?![\\d]|[./-]\\d)',
    ),
    printed: true,
  },
  // 14/10/16
  { pattern: form('(?<!\\d|\\d[./])(?<day>\\d\\d)/(?<month>\\d\\d)/(?<year>\\d\\d)(?![\\d/])'), printed: true },
  // ngày 14 tháng 10 năm 2016; 14 Tháng 10, 2016; 14 Th10 2016; 14 Tháng Mười, 2016
  {
    pattern: form(`(?<!\\d)(?<day>\\d{1,2})[ ,/-]{0,3}${THANG} ?${MONTH} ?${NAM} ?(?<year>\\d{4})(?!\\d)`),
    printed: true,
  },
  // Tháng 10 14, 2016; Tháng Mười Một 21, 2026
  { pattern: form(`${THANG} ?${MONTH} (?<day>\\d{1,2}),? ?(?<year>\\d{4})(?!\\d)`), printed: true },
  // 14 Oct 2016, 14th October 2016, 14-Oct-2016
  {
    pattern: form(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]${ENGLISH},?[ -](?<year>\\d{4})(?!\\d)`),
    printed: false,
  },
  // Oct 14, 2016; Fri Oct 14 2016
  { pattern: form(`\\b${ENGLISH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`), printed: false },
];

/** The first possible day that a text names, or `undefined`. Day and month change places where only that is possible. */
export function findDay(text: string, order: DayOrder): Day | undefined {
  const days = FORMS.flatMap(({ pattern, printed }) =>
    [...text.matchAll(pattern)].map((match) => toDay(match, printed, order)),
  );
  return days.reduce((first, day) => (day && (!first || day.start < first.start) ? day : first), undefined);
}

function toDay(match: RegExpMatchArray, printed: boolean, order: DayOrder): Day | undefined {
  const { year = '', month = '', day = '' } = match.groups ?? {};
  const fullYear = Number(year) + (year.length === 2 ? 2000 : 0);
  const start = match.index ?? 0;
  const span = { year: fullYear, start, end: start + match[0].length, printed };
  const straight = { ...span, month: monthNumber(month), day: Number(day) };
  const swapped = { ...span, month: Number(day), day: monthNumber(month) };
  const numbers = printed && /^\d+$/.test(month) && match.groups?.['mark'] !== undefined;
  const readings = !numbers ? [straight] : order === 'month-first' ? [swapped, straight] : [straight, swapped];
  return readings.find(isPossible);
}

function isPossible({ year, month, day }: Day): boolean {
  const inRange = year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1;
  return inRange && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthNumber(name: string): number {
  const month = name.toLowerCase();
  return VIETNAMESE_NUMBERS[VIETNAMESE_MONTHS.indexOf(month)] ?? (ENGLISH_MONTHS.indexOf(month) + 1 || Number(month));
}

function form(source: string): RegExp {
  return new RegExp(source, 'giu');
}
