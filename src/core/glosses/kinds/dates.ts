import { dayOfInstant } from '../dates/calendar';
import type { DateGloss } from '../dates/date-gloss';
import { daysIn } from '../dates/days';
import { lunarDaysIn } from '../dates/lunar-days';
import { monthsIn } from '../dates/months';
import { relativeTimesIn } from '../dates/relative-times';
import { weekdaysIn } from '../dates/weekdays';
import type { GlossContext } from '../gloss';

/** Where two find places that overlap, the one named first has it. */
const FORMS = [lunarDaysIn, daysIn, weekdaysIn, monthsIn, relativeTimesIn];

/** Places in a text that say when, each where it first stands in a paragraph. What depends on the day of publication needs that. */
export function* findDates(
  paragraphs: readonly string[],
  { published }: GlossContext,
): Generator<readonly DateGloss[]> {
  const today = published === undefined ? undefined : dayOfInstant(published);
  for (const paragraph of paragraphs) yield datesIn(paragraph, today);
}

function datesIn(text: string, today: number | undefined): DateGloss[] {
  const found = FORMS.flatMap((form, rank) => form(text, today).map((gloss) => ({ gloss, rank })));
  const kept: typeof found = [];
  for (const next of found.sort((a, b) => a.gloss.start - b.gloss.start)) {
    const last = kept.at(-1);
    if (!last || last.gloss.end <= next.gloss.start) kept.push(next);
    else if (next.rank < last.rank) kept.splice(-1, 1, next);
  }
  return firstOfEach(
    text,
    kept.map(({ gloss }) => gloss),
  );
}

function firstOfEach(text: string, glosses: readonly DateGloss[]): DateGloss[] {
  const seen = new Set<string>();
  return glosses.filter(({ start, end, from }) => {
    const said = `${text.slice(start, end).toLowerCase()} ${from}`;
    const isNew = !seen.has(said);
    seen.add(said);
    return isNew;
  });
}
