import { applyEdits, type Repair } from './repair';
import type { TextRange } from '../vietnamese/tokens';

/** A word with all repairs in it: "А" → "Đ" says little, "Аảng" → "Đảng" all. Offsets are UTF-16, in the text as given. */
export interface RepairedWord extends TextRange {
  readonly before: string;
  readonly after: string;
  readonly repairs: readonly Repair[];
}

/** How far the rest of a word is looked for, in UTF-16 units: Vietnamese words are short, damaged ones may be run together. */
const LONGEST_REST = 40;

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]*$/u;
const WORD_BEHIND = /^[\p{L}\p{M}\p{N}]*/u;

/** A stretch of text with the repairs in it. */
interface Stretch {
  readonly start: number;
  end: number;
  readonly repairs: Repair[];
}

/** The words of a text that have repairs, in order. */
export function* repairedWords(raw: string, repairs: readonly Repair[]): Generator<RepairedWord> {
  let word: Stretch | undefined;
  for (const repair of repairs) {
    const end = repair.end + (WORD_BEHIND.exec(raw.slice(repair.end, repair.end + LONGEST_REST))?.[0].length ?? 0);
    if (word && repair.start <= word.end) {
      word.repairs.push(repair);
      word.end = end;
      continue;
    }
    if (word) yield asWord(raw, word);
    const rest = WORD_BEFORE.exec(raw.slice(Math.max(0, repair.start - LONGEST_REST), repair.start))?.[0].length ?? 0;
    word = { start: repair.start - rest, end, repairs: [repair] };
  }
  if (word) yield asWord(raw, word);
}

function asWord(raw: string, { start, end, repairs }: Stretch): RepairedWord {
  const before = raw.slice(start, end);
  const inWord = repairs.map((repair) => ({ ...repair, start: repair.start - start, end: repair.end - start }));
  return { start, end, before, after: applyEdits(before, inWord), repairs };
}
