import type { DateGloss } from '../dates/date-gloss';

/** Places in a text that say when. */
export function* findDates(paragraphs: readonly string[]): Generator<readonly DateGloss[]> {
  for (let left = paragraphs.length; left > 0; left--) yield [];
}
