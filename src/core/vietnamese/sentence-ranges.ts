import type { TextRange } from './tokens';

/** Titles, ranks and kinds of towns, which are written short before a name: no sentence ends with them. */
const SHORTENED =
  /(?:^|[\s.(“"])(?:TP|Tp|TX|Tx|TT|Tt|GS|PGS|TS|ThS|TSKH|BS|DS|KS|KTS|LS|NSND|NSƯT|NGND|NGƯT|Mr|Mrs|Ms|Dr|Prof|St|No)\.$/u;

/** A single letter: of a name that is not told ("ông A. B.", "Nguyễn Văn T. (34 tuổi)"), of a ward ("P. 5"). */
const INITIAL = /(?:^|[\s.(])\p{Lu}\.$/u;

/** The browsers' segmenter takes a time that grows as the square of its sentences, which this many UTF-16 units keep small. */
const WINDOW = 4000;

const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });

/**
 * Where the sentences of one line are, without the white space around them. Unicode's rules (UAX 29) end one wherever a
 * capital follows a full stop; what is written short, and initials, are put together again.
 */
export function sentenceRanges(line: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const { segment, end } of segmentsOf(line)) {
    if (isOpen(segment.trimEnd()) && end < line.length) continue;
    const sentence = trimmed(line, start, end);
    if (sentence.start < sentence.end) ranges.push(sentence);
    start = end;
  }
  return ranges;
}

function* segmentsOf(line: string): Generator<{ readonly segment: string; readonly end: number }> {
  let window = WINDOW;
  for (let start = 0; start < line.length;) {
    const segments = [...segmenter.segment(line.slice(start, start + window))];
    const isCut = start + window < line.length;
    // A sentence that fills the window has its end behind it.
    window = isCut && segments.length === 1 ? 2 * window : WINDOW;
    if (window > WINDOW) continue;
    for (const { segment } of isCut ? segments.slice(0, -1) : segments) {
      start += segment.length;
      yield { segment, end: start };
    }
  }
}

function isOpen(sentence: string): boolean {
  // What is written short is at the end: all before is not worth looking at.
  const end = sentence.slice(-12);
  return SHORTENED.test(end) || INITIAL.test(end);
}

function trimmed(line: string, start: number, end: number): TextRange {
  const text = line.slice(start, end);
  const first = start + text.length - text.trimStart().length;
  return { start: first, end: first + text.trim().length };
}
