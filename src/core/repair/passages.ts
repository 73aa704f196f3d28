import type { TextRange } from '../vietnamese/tokens';

/** A line that is longer is cut where a word ends: within so many characters damage shows what it is. */
const LONGEST = 2000;
/** Where it is cut, best first: behind white space that no code page has among the bytes of letters, behind an ASCII letter. */
const CUTS = [/[\t\v\f\r ][^\t\v\f\r ]*$/, /[a-z][^a-z]*$/i];

/**
 * Cuts a text into what is diagnosed by itself: lines, as each paragraph, caption or cell may be damaged otherwise. The
 * ranges follow each other without a gap.
 */
export function* passagesOf(text: string): Generator<TextRange> {
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf('\n', start) + 1 || text.length;
    const end = line - start > LONGEST ? cutBefore(text, start, start + LONGEST) : line;
    yield { start, end };
    start = end;
  }
}

/** The last place up to `limit` that parts no letter of several characters, if there is one, and no surrogate pair. */
function cutBefore(text: string, start: number, limit: number): number {
  const piece = text.slice(start, limit);
  for (const cut of CUTS) {
    const length = piece.search(cut) + 1;
    if (length > 0) return start + length;
  }
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}
