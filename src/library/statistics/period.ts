import { addDays } from './calendar-day';

/** Days "2026-11-25", both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that are summed up: those of a year as far as they have come, or the twelve months up to today.
 * @param year undefined: the twelve months
 */
export function periodOf(year: number | undefined, today: string): Period {
  if (year === undefined) {
    const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
    // 29 February has none: Date takes it for 1 March.
    return { from: addDays(aYearAgo, 1), to: today };
  }
  const last = `${year}-12-31`;
  return { from: `${year}-01-01`, to: last < today ? last : today };
}

/** The years that can be chosen, the latest first. @param firstDay of the history; undefined while nothing was read */
export function yearsSince(firstDay: string | undefined, today: string): readonly number[] {
  const last = Number(today.slice(0, 4));
  const first = Math.min(last, Number((firstDay ?? today).slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

/** What the list is asked for to show a part of a period. @param filter such as `site:"Báo Chí"`; none: all of it */
export function queryWithin({ from, to }: Period, filter = ''): string {
  return `${filter} after:${from} before:${addDays(to, 1)}`.trim();
}
