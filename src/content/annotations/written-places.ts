import type { TextRange } from '../../core/vietnamese/tokens';
import type { WrittenPassage } from '../repair/damaged-passages';
import { rangeFinder } from './range-finder';

/** A place of a damaged passage as it stands in the page. */
export interface WrittenPlace extends TextRange {
  /** `start` and `end` are offsets in the text of all nodes, as it is now. */
  readonly range: StaticRange;
}

/**
 * Turns places of the text that the page wrote into places of what stands there. Asked in the order of the text: linear.
 * @returns a function that gives undefined where the page has just changed the text
 */
export function writtenPlaces({ passage, written }: WrittenPassage): (place: TextRange) => WrittenPlace | undefined {
  const rangeOf = rangeFinder(passage.nodes);
  let next = 0;
  let growth = 0;
  const growthUntil = (offset: number) => {
    for (let repair = written[next]; repair && repair.end <= offset; repair = written[++next]) {
      growth += repair.after.length - (repair.end - repair.start);
    }
    return growth;
  };
  return (place) => {
    const start = place.start + growthUntil(place.start);
    const end = place.end + growthUntil(place.end);
    const range = rangeOf({ start, end });
    return range && { start, end, range };
  };
}
