import type { Repair } from '../../../core/repair';

/**
 * Where an offset of a text lies in what it was changed into, or the other way round; within a change, where that begins or
 * ends. UTF-16 units.
 * @param edits in order, offsets in the text as it was
 */
export function editedOffset(
  offset: number,
  edits: readonly Repair[],
  { isBack, isEnd }: { readonly isBack: boolean; readonly isEnd: boolean },
): number {
  let growth = 0;
  for (const { start, end, after } of edits) {
    const was = { start, end };
    const is = { start: start + growth, end: start + growth + after.length };
    const [from, to] = isBack ? [is, was] : [was, is];
    if (offset <= from.start) break;
    if (offset < from.end) return isEnd ? to.end : to.start;
    growth += after.length - (end - start);
  }
  return isBack ? offset - growth : offset + growth;
}
