import { type Diagnosis, type Repair, repairWith } from '../../core/repair';

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
 * The repairs of a text of any length; rests between its pieces.
 * @returns repairs with offsets in `text`, in order
 */
export function* repairInPieces(diagnosis: Diagnosis, text: string): Generator<void, readonly Repair[]> {
  const found: Repair[] = [];
  for (const { start, piece } of piecesOf(text)) {
    if (start > 0) yield;
    for (const repair of repairWith(diagnosis, piece).repairs) {
      found.push({ ...repair, start: repair.start + start, end: repair.end + start });
    }
  }
  return found;
}

/** The last place up to `limit` where a line or else a word ends, but not less than half way back. */
function cutBefore(text: string, limit: number): number {
  const half = limit - LONGEST / 2;
  for (const end of [text.lastIndexOf('\n', limit), text.lastIndexOf(' ', limit)]) if (end > half) return end + 1;
  const isInPair = /[\udc00-\udfff]/.test(text.charAt(limit));
  return isInPair ? limit - 1 : limit;
}
