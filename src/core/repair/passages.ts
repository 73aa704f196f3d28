import type { TextRange } from '../vietnamese/tokens';

/** A line that is longer is cut where a word ends: within so many characters damage shows what it is. */
const LONGEST = 2000;
const LAST_LETTER = /[a-z][^a-z]*$/i;

/**
 * Cuts a text into what is diagnosed by itself: lines, as each paragraph, caption or cell may be damaged otherwise. The
 * ranges follow each other without a gap.
 */
export function* passagesOf(text: string): Generator<TextRange> {
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf('\n', start) + 1 || text.length;
    const end = line - start > LONGEST ? wordEnd(text, start, start + LONGEST) : line;
    yield { start, end };
    start = end;
  }
}

/** The last place up to `limit` where a word ends; without one, behind an ASCII letter, so as to part no letter of several. */
function wordEnd(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit - 1) + 1;
  if (space > start) return space;
  const letter = text.slice(start, limit).search(LAST_LETTER) + 1;
  if (letter > 0) return start + letter;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}
