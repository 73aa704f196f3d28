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

/** What stands between texts that are looked at as one: neither a word nor damage goes on behind the end of a line. */
const BETWEEN = '\n';

/** Takes texts as evidence, all as one: short ones would take several times as long one by one. Rests between long pieces. */
export function* observeTexts(diagnosis: Diagnosis, texts: readonly string[]): Generator<void> {
  for (const { start, piece } of piecesOf(texts.join(BETWEEN))) {
    if (start > 0) yield;
    diagnosis.observe(piece);
  }
}

/** What is damaged in texts of any length, which are looked at as one; rests between long pieces. */
export function* repairTexts(
  diagnosis: Diagnosis,
  texts: readonly string[],
  isException: IsException,
): Generator<void, FoundDamage[]> {
  const repairs: Repair[] = [];
  const unresolved: TextRange[] = [];
  let isFinal = true;
  for (const { start, piece } of piecesOf(texts.join(BETWEEN))) {
    if (start > 0) yield;
    const found = repairWith(diagnosis, piece, isException);
    isFinal &&= found.isFinal;
    for (const repair of found.repairs) repairs.push(moved(repair, start));
    for (const range of found.unresolved) unresolved.push(moved(range, start));
  }
  let next = 0;
  return texts.map(({ length }) => {
    const [start, end] = [next, next + length];
    next = end + BETWEEN.length;
    return { repairs: within(repairs, start, end), unresolved: within(unresolved, start, end), isFinal };
  });
}

/** A text in pieces that are short enough for one step, cut behind white space where there is any. */
function* piecesOf(text: string): Generator<{ readonly start: number; readonly piece: string }> {
  for (let start = 0; start < text.length;) {
    const end = start + LONGEST < text.length ? cutBefore(text, start + LONGEST) : text.length;
    yield { start, piece: text.slice(start, end) };
    start = end;
  }
}

/** Those of a text that stand in one part of it, as they stand there. */
function within<R extends TextRange>(ranges: readonly R[], start: number, end: number): readonly R[] {
  if (ranges.length === 0) return ranges;
  return ranges.filter((range) => range.start >= start && range.end <= end).map((range) => moved(range, -start));
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
