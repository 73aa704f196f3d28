import type { Repair } from '../../core/repair';
import { applyEdits } from '../../core/repair/repair';
import type { PageReport, RepairedPlace } from '../../platform/messages';

/** How many places the popup is sent at most. */
const MAX_PLACES = 100;

/** Counts the repaired places and describes the first ones by the word they stand in. */
export function repairReport(
  passages: Iterable<{ readonly raw: string; readonly repairs: readonly Repair[] }>,
): Pick<PageReport['repairs'], 'count' | 'places'> {
  let count = 0;
  const places: RepairedPlace[] = [];
  for (const { raw, repairs } of passages) {
    count += repairs.length;
    for (const repair of repairs.slice(0, MAX_PLACES - places.length)) places.push(placeOf(raw, repair));
  }
  return { count, places };
}

/** The repair with the rest of its word: "А" → "Đ" says little, "Аảng" → "Đảng" all. */
function placeOf(raw: string, repair: Repair): RepairedPlace {
  const start = raw.slice(0, repair.start).search(/[\p{L}\p{M}\p{N}]*$/u);
  const end = repair.end + raw.slice(repair.end).search(/(?![\p{L}\p{M}\p{N}])/u);
  const before = raw.slice(start, end);
  const inWord = { ...repair, start: repair.start - start, end: repair.end - start };
  return { before, after: applyEdits(before, [inWord]), class: repair.class, confidence: repair.confidence };
}
