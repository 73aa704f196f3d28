import { latinPattern } from '../../vietnamese/latin-pattern';
import { calendarDayOf, dayOf, isoDay, weekdayOf } from './calendar';
import type { DateGloss } from './date-gloss';
import { namedWeekday } from './weekday-names';
import { wordsBehind } from './words-around';
import { type WrittenDay, type WrittenDays, writtenDays } from './written-days';
import { yearNear } from './year-near';

/** "10/3 âm lịch": a day of the other calendar. */
const LUNAR_BEHIND = latinPattern(String.raw`^\s?[,(]?\s?(?:âm lịch|âl|al)(?![\p{L}\p{M}])`, 'u');

/** "Chiều 11/10", "từ 5 đến 8/3", "11/10/2016": with a year nothing depends on the day of publication. */
export function daysIn(text: string, today: number | undefined): DateGloss[] {
  return writtenDays(text).flatMap((written) => glossOf(text, written, today) ?? []);
}

function glossOf(text: string, written: WrittenDays, today: number | undefined): DateGloss | undefined {
  if (LUNAR_BEHIND.test(wordsBehind(text, written.end, 16))) return undefined;
  const named = namedWeekday(text, written.start, written.end);
  const last = written.to ?? written.from;
  // A full date with its weekday is told all; where they disagree nobody knows which is wrong.
  if (last.year !== undefined) return named === undefined ? spanOf(written, last.year, written.end) : undefined;
  if (today === undefined) return undefined;
  const { start, end } = written;
  const found = yearNear({ text, start, end, dayIn: (year) => dayOf({ ...last, year }) }, today);
  const gloss = found && spanOf(written, found.year, found.end);
  return gloss && (named === undefined || isOn(gloss, named)) ? gloss : undefined;
}

/** The days, the last of which is in a year; the first may be in the year before. */
function spanOf({ start, from, to }: WrittenDays, year: number, end: number): DateGloss | undefined {
  const last = dayOf({ ...(to ?? from), year });
  if (last === undefined) return undefined;
  const found = { kind: 'date', start, end, precision: 'day' } as const;
  if (!to) return { ...found, from: isoDay(last) };
  const first = firstBefore(from, last);
  return first === undefined ? undefined : { ...found, from: isoDay(first), to: isoDay(last) };
}

function firstBefore(from: WrittenDay, last: number): number | undefined {
  const { year } = calendarDayOf(last);
  const first = dayOf({ ...from, year: from.year ?? year });
  if (first === undefined || first < last) return first;
  return from.year === undefined ? dayOf({ ...from, year: year - 1 }) : undefined;
}

function isOn({ from }: DateGloss, weekday: number): boolean {
  return weekdayOf(Date.parse(from) / 86_400_000) === weekday;
}
