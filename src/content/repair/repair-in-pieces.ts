import { type Diagnosis, type Repair, repairWith } from '../../core/repair';

/** What was found in a text. */
export interface FoundDamage {
  /** In order, with offsets in the text. */
  readonly repairs: readonly Repair[];
  /** Number of damaged places that nothing can restore. */
  readonly unresolved: number;
}

/** The most text that is looked at in one step, in UTF-16 units: some milliseconds of work. */
const LONGEST = 20_000;

/** A text in pieces that are short enough for one step, cut behind white space where there is any. */
export function* piecesOf(text: string): Generator<{ readonly start: number; readonly piece: string }> {
  for (let start = 0; start < text.length;) {
    const end = start + LONGEST < text.length ? cutBefore(text, start + LONGEST) : text.length;
    yield { start, piece: text.slice(start, end) };
    start = end;
  }
}

/**
 * What is damaged in a text of any length; rests between its pieces.
 */
export function* repairInPieces(diagnosis: Diagnosis, text: string): Generator<void, FoundDamage> {
  const repairs: Repair[] = [];
  let unresolved = 0;
  for (const { start, piece } of piecesOf(text)) {
    if (start > 0) yield;
    const found = repairWith(diagnosis, piece);
    unresolved += found.unresolved.length;
    for (const repair of found.repairs) {
      repairs.push({ ...repair, start: repair.start + start, end: repair.end + start });
    }
  }
  return { repairs, unresolved };
}

/** The last place up to `limit` where a line or else a word ends, but not less than half way back. */
function cutBefore(text: string, limit: number): number {
  const half = limit - LONGEST / 2;
  for (const end of [text.lastIndexOf('\n', limit), text.lastIndexOf(' ', limit)]) if (end > half) return end + 1;
  const isInPair = /[\udc00-\udfff]/.test(text.charAt(limit));
  return isInPair ? limit - 1 : limit;
}
