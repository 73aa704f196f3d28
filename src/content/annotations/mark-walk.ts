import type { SourcedMark } from './highlight-painter';
import { lineBoxes } from './line-boxes';

/** Marks with the place that they all have. */
interface Stop {
  readonly range: StaticRange;
  readonly marks: readonly SourcedMark[];
}

/** Leads from mark to mark in the order of the page, and from the last to the first. */
export class MarkWalk {
  readonly #marks: readonly SourcedMark[];
  #stops: readonly Stop[] | undefined;

  constructor(marks: readonly SourcedMark[]) {
    this.#marks = marks;
  }

  /**
   * @param from where the walk is; without it, the first mark that is in the window or below it comes next
   * @returns undefined where no mark is to be seen
   */
  next(from: AbstractRange | undefined, step: 1 | -1): Stop | undefined {
    const stops = (this.#stops ??= stopsOf(this.#marks));
    const inOrder = step > 0 ? stops : stops.toReversed();
    const first = inOrder.findIndex(({ range }) => (from ? step * comparePlaces(range, from) > 0 : isInReach(range)));
    const turn = first > 0 ? [...inOrder.slice(first), ...inOrder.slice(0, first)] : inOrder;
    return turn.find(({ range }) => isSeen(range));
  }
}

/** Marks of one place are one stop. */
function stopsOf(marks: readonly SourcedMark[]): Stop[] {
  const sorted = marks
    .filter(({ mark }) => mark.range.startContainer.isConnected)
    .sort((a, b) => comparePlaces(a.mark.range, b.mark.range));
  const stops: { range: StaticRange; marks: SourcedMark[] }[] = [];
  for (const marked of sorted) {
    const last = stops.at(-1);
    if (last && comparePlaces(last.range, marked.mark.range) === 0) last.marks.push(marked);
    else stops.push({ range: marked.mark.range, marks: [marked] });
  }
  return stops;
}

/** Below 0 where `a` begins before `b`. */
function comparePlaces(a: AbstractRange, b: AbstractRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const isBefore = a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBefore ? -1 : 1;
}

/** Whether a range is in the window or below it. */
function isInReach(range: AbstractRange): boolean {
  return (lineBoxes(range)[0]?.bottom ?? -1) >= 0;
}

function isSeen({ startContainer }: StaticRange): boolean {
  return startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) === true;
}
