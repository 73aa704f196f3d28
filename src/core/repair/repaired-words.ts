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

/** The rest of a word from an offset on, no further than is looked: a text may be one word of a million letters. */
const WORD_BEHIND = new RegExp(String.raw`[\p{L}\p{M}\p{N}]{0,${LONGEST_REST}}`, 'uy');
/** A character of a word that ends at an offset: a pattern that ends there would be tried from each offset before it. */
const BEFORE = /(?<=[\p{L}\p{M}\p{N}])/uy;

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
    const end = wordEnd(raw, repair.end);
    if (word && repair.start <= word.end) {
      word.repairs.push(repair);
      word.end = end;
      continue;
    }
    if (word) yield asWord(raw, word);
    word = { start: wordStart(raw, repair.start), end, repairs: [repair] };
  }
  if (word) yield asWord(raw, word);
}

function wordStart(raw: string, from: number): number {
  const first = Math.max(0, from - LONGEST_REST);
  let start = from;
  while (start > first && endsWord(raw, start)) start -= isInPair(raw, start - 1) ? 2 : 1;
  return Math.max(start, first);
}

function endsWord(raw: string, offset: number): boolean {
  BEFORE.lastIndex = offset;
  return BEFORE.test(raw);
}

/** Whether a unit is the second half of a character. */
function isInPair(raw: string, at: number): boolean {
  return (raw.codePointAt(at - 1) ?? 0) > 0xffff;
}

function wordEnd(raw: string, from: number): number {
  WORD_BEHIND.lastIndex = from;
  return Math.min(from + LONGEST_REST, from + (WORD_BEHIND.exec(raw)?.[0].length ?? 0));
}

function asWord(raw: string, { start, end, repairs }: Stretch): RepairedWord {
  const before = raw.slice(start, end);
  const inWord = repairs.map((repair) => ({ ...repair, start: repair.start - start, end: repair.end - start }));
  return { start, end, before, after: applyEdits(before, inWord), repairs };
}
