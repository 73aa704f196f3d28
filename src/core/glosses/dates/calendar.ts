/*
 * Days are counted from 1970-01-01 (day 0); the day of an instant is the one in Vietnam.
 */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
/** +07:00 without summer time since 1975. */
const VIETNAM_OFFSET = 7 * 3_600_000;

/** The day in Vietnam at an instant (ISO 8601); `undefined` where it is none. */
export function dayOfInstant(instant: string): number | undefined {
  const day = Math.floor((Date.parse(instant) + VIETNAM_OFFSET) / DAY);
  return Number.isNaN(day) ? undefined : day;
}

/** `undefined` where the month has no such day. */
export function dayOf({ year, month, day }: CalendarDay): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = month >= 1 && month <= 12 && date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  return isReal ? date.getTime() / DAY : undefined;
}

export function calendarDayOf(day: number): CalendarDay {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2016-10-11". */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The first and last day of a number of months in a row; months beyond a year's are those of other years. */
export function monthsSpan(year: number, month: number, count = 1): readonly [first: number, last: number] {
  return [Date.UTC(year, month - 1, 1) / DAY, Date.UTC(year, month - 1 + count, 0) / DAY];
}
