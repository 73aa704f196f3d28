import { formatDay } from '../reader-time';

/*
 * Days of a calendar, whatever the clock: "2026-11-25". They are reckoned in UTC, where every day has 24 hours.
 */

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** "Thứ Tư, 25/11/2026" */
export function formatCalendarDay(day: string, language: string): string {
  // Without a zone it is the reader's own noon.
  return formatDay(Date.parse(`${day}T12:00`), language);
}
