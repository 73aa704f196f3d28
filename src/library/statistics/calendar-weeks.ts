import { addDays, weekdayOf } from './calendar-day';
import type { Period } from './period';

export interface CalendarWeeks {
  /** Seven days each from Monday on; undefined outside the period. */
  readonly weeks: readonly (readonly (string | undefined)[])[];
  /** The months over the weeks: one of their days, and how many weeks are theirs. A week is the month's that its last day is of. */
  readonly months: readonly { readonly day: string; readonly weeks: number }[];
}

/** The days of a period as the columns of a calendar. */
export function calendarWeeks({ from, to }: Period): CalendarWeeks {
  const weeks: (string | undefined)[][] = [];
  const months: { day: string; weeks: number }[] = [];
  for (let monday = addDays(from, -weekdayOf(from)); monday <= to; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i)).map((day) =>
      day < from || day > to ? undefined : day,
    );
    const last = days.findLast((day) => day !== undefined) ?? monday;
    const month = months.at(-1);
    if (month?.day.slice(0, 7) === last.slice(0, 7)) month.weeks++;
    else months.push({ day: last, weeks: 1 });
    weeks.push(days);
  }
  return { weeks, months };
}
