import { type Diagnosis, type IsException, type Repair, type RepairResult, repairWith } from '../../core/repair';
import type { TextRange } from '../../core/vietnamese/tokens';

/** What was found in a text: in order, with offsets in the text. */
export interface FoundDamage extends Pick<RepairResult, 'isFinal'> {
  readonly repairs: readonly Repair[];
  /** Damaged places that nothing can restore. */
  readonly unresolved: readonly TextRange[];
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

/** What is damaged in a text of any length; rests between its pieces. */
export function* repairInPieces(
  diagnosis: Diagnosis,
  text: string,
  isException: IsException,
): Generator<void, FoundDamage> {
  const repairs: Repair[] = [];
  const unresolved: TextRange[] = [];
  let isFinal = true;
  for (const { start, piece } of piecesOf(text)) {
    if (start > 0) yield;
    const found = repairWith(diagnosis, piece, isException);
    isFinal &&= found.isFinal;
    for (const repair of found.repairs) repairs.push(moved(repair, start));
    for (const range of found.unresolved) unresolved.push(moved(range, start));
  }
  return { repairs, unresolved, isFinal };
}

function moved<R extends TextRange>(range: R, by: number): R {
  return { ...range, start: range.start + by, end: range.end + by };
}

/** The last place up to `limit` where a line or else a word ends, but not less than half way back. */
function cutBefore(text: string, limit: number): number {
  const half = limit - LONGEST / 2;
  for (const end of [text.lastIndexOf('\n', limit), text.lastIndexOf(' ', limit)]) if (end > half) return end + 1;
  const isInPair = /[\udc00-\udfff]/.test(text.charAt(limit));
  return isInPair ? limit - 1 : limit;
}
