/** A day of the calendar in Vietnam. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Language of the words around what is cited. */
export type CitationLocale = 'vi' | 'en';

/** In place of a day: "không năm", "no date". */
export const NO_DATE: Readonly<Record<CitationLocale, string>> = { vi: 'k.n.', en: 'n.d.' };

/** Asia/Ho_Chi_Minh, in milliseconds: +07:00 without summer time since 1975. */
const VIETNAM_OFFSET = 7 * 3_600_000;

const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * The day in Vietnam at an instant; `undefined` where the text is no date.
 * @param instant ISO 8601 with zone
 */
export function calendarDay(instant: string): CalendarDay | undefined {
  const time = Date.parse(instant) + VIETNAM_OFFSET;
  if (Number.isNaN(time)) return undefined;
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return undefined;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "14 tháng 10 năm 2016", "14 October 2016". */
export function dayFirst({ year, month, day }: CalendarDay, locale: CitationLocale): string {
  return locale === 'vi' ? `${day} tháng ${month} năm ${year}` : `${day} ${englishMonth(month)} ${year}`;
}

/** "ngày 14 tháng 10 năm 2016", "October 14, 2016". */
export function dayInText({ year, month, day }: CalendarDay, locale: CitationLocale): string {
  return locale === 'vi' ? `ngày ${day} tháng ${month} năm ${year}` : `${englishMonth(month)} ${day}, ${year}`;
}

/** "2016, 14 tháng 10", "2016, October 14". */
export function yearFirst({ year, month, day }: CalendarDay, locale: CitationLocale): string {
  return locale === 'vi' ? `${year}, ${day} tháng ${month}` : `${year}, ${englishMonth(month)} ${day}`;
}

/** "2016-10-14", with "-" or another sign between. */
export function dayInDigits({ year, month, day }: CalendarDay, sign: string): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join(sign);
}

function englishMonth(month: number): string {
  return ENGLISH_MONTHS[month - 1] ?? '';
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
