import type { Repair } from '../../core/repair';
import type { TextRange } from '../../core/vietnamese/tokens';
import type { DamagedPassage } from './damaged-passages';
import { repairedWords } from '../../core/repair/repaired-words';

/** A kind of place in a page: where a word was repaired in one way, or where nothing can be restored. */
export type WantedPlace = { readonly before: string; readonly after: string } | 'unresolved';

/** A place in the text as the page wrote it; offsets in the passage's `raw`. */
export interface DamagedPlace extends TextRange {
  readonly passage: DamagedPassage;
}

/** The places of a kind, in the order of the passages. */
export function* placesOf(passages: Iterable<DamagedPassage>, wanted: WantedPlace): Generator<DamagedPlace> {
  for (const passage of passages) {
    for (const { start, end } of rangesOf(passage, wanted)) yield { passage, start, end };
  }
}

/**
 * Where a place stands in the page now.
 * @param written the repairs of the passage that are written there
 */
export function domRangeOf({ passage: { nodes }, start, end }: DamagedPlace, written: readonly Repair[]): Range {
  const [from, to] = [start + growthUntil(start, written), end + growthUntil(end, written)];
  const range = new Range();
  // A page that has just changed the text has shorter nodes than it had: then the place is about where it was.
  for (const [node, offset] of offsetsOf(nodes)) {
    if (offset <= from) range.setStart(node, Math.min(from - offset, node.length));
    if (offset < to) range.setEnd(node, Math.min(to - offset, node.length));
  }
  return range;
}

/** How much longer the repairs up to a place have made the text. */
function growthUntil(place: number, repairs: readonly Repair[]): number {
  return repairs.reduce((sum, { start, end, after }) => (end <= place ? sum + after.length - (end - start) : sum), 0);
}

/** The nodes, each with where its text begins in that of all. */
function* offsetsOf(nodes: readonly Text[]): Generator<[node: Text, offset: number]> {
  let offset = 0;
  for (const node of nodes) {
    yield [node, offset];
    offset += node.length;
  }
}

function* rangesOf({ raw, repairs, unresolved }: DamagedPassage, wanted: WantedPlace): Generator<TextRange> {
  if (wanted === 'unresolved') yield* unresolved;
  // To look for the word first passes over most of a long page at once.
  else if (raw.includes(wanted.before)) {
    for (const word of repairedWords(raw, repairs)) {
      if (word.before === wanted.before && word.after === wanted.after) yield word;
    }
  }
}
