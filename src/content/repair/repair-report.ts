import type { Repair } from '../../core/repair';
import { applyEdits } from '../../core/repair/repair';
import type { PageReport, RepairedPlace } from '../../platform/messages';

/** How many places the popup is sent at most. */
const MAX_PLACES = 100;
/** How far the rest of a word is looked for, in UTF-16 units: Vietnamese words are short, damaged ones may be run together. */
const LONGEST_REST = 40;

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]*$/u;
const WORD_BEHIND = /^[\p{L}\p{M}\p{N}]*/u;

/** Counts the repaired places and describes the first ones: a place is a word, however many of its letters were repaired. */
export function repairReport(
  passages: Iterable<{ readonly raw: string; readonly repairs: readonly Repair[] }>,
): Pick<PageReport['repairs'], 'count' | 'places'> {
  let count = 0;
  const places: RepairedPlace[] = [];
  for (const { raw, repairs } of passages) {
    for (const word of repairedWords(raw, repairs)) {
      count++;
      if (places.length < MAX_PLACES) places.push(placeOf(raw, word));
    }
  }
  return { count, places };
}

/** A stretch of text with the repairs in it: UTF-16 offsets. */
interface RepairedWord {
  readonly start: number;
  end: number;
  readonly repairs: Repair[];
}

/** Each repair with the rest of its word: "А" → "Đ" says little, "Аảng" → "Đảng" all. */
function* repairedWords(raw: string, repairs: readonly Repair[]): Generator<RepairedWord> {
  let word: RepairedWord | undefined;
  for (const repair of repairs) {
    const end = repair.end + (WORD_BEHIND.exec(raw.slice(repair.end, repair.end + LONGEST_REST))?.[0].length ?? 0);
    if (word && repair.start <= word.end) {
      word.repairs.push(repair);
      word.end = end;
      continue;
    }
    if (word) yield word;
    const start =
      repair.start -
      (WORD_BEFORE.exec(raw.slice(Math.max(0, repair.start - LONGEST_REST), repair.start))?.[0].length ?? 0);
    word = { start, end, repairs: [repair] };
  }
  if (word) yield word;
}

function placeOf(raw: string, { start, end, repairs }: RepairedWord): RepairedPlace {
  const before = raw.slice(start, end);
  const inWord = repairs.map((repair) => ({ ...repair, start: repair.start - start, end: repair.end - start }));
  return {
    before,
    after: applyEdits(before, inWord),
    class: [...new Set(repairs.map((repair) => repair.class))].join('+'),
    confidence: Math.min(...repairs.map(({ confidence }) => confidence)),
  };
}
