/** A stretch of text: UTF-16 offsets, the end not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Codes below this are answered by a table; above are CJK, Hangul and the planes beyond, which one expression knows. */
const TABLE_SIZE = 0x2000;
const ANY_LETTER = /^[\p{L}\p{M}]/u;

const UNKNOWN = 0;
const OTHER = 1;
const LETTER = 2;
/** By code, once it was asked for: a text has few of all that there are. */
const kinds = new Uint8Array(TABLE_SIZE);

/**
 * Calls for every word-like run of a text: letters of any script and combining marks, as long as they go on. Digits,
 * apostrophes and hyphens end a run.
 * @param visit gets UTF-16 offsets, the end not included
 */
export function eachToken(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const length = letterLengthAt(text, i);
    if (length > 0) {
      if (start < 0) start = i;
      i += length - 1;
    } else if (start >= 0) {
      visit(start, i);
      start = -1;
    }
  }
  if (start >= 0) visit(start, text.length);
}

/** The token that holds the character at a UTF-16 offset, or that ends right before it; `undefined` where there is none. */
export function tokenAround(text: string, offset: number): TextRange | undefined {
  const isInsidePair = letterLengthAt(text, offset - 1) === 2;
  let start = isInsidePair ? offset - 1 : offset;
  let end = start;
  for (let length = 1; start > 0 && length > 0; start -= length) length = letterLengthBefore(text, start);
  for (let length = 1; end < text.length && length > 0; end += length) length = letterLengthAt(text, end);
  return start < end ? { start, end } : undefined;
}

/** Whether a letter or combining mark stands at a UTF-16 offset. */
export function isLetterAt(text: string, offset: number): boolean {
  return letterLengthAt(text, offset) > 0;
}

/** Whether a letter or combining mark stands at an offset: its number of UTF-16 units (1 or 2); 0 where none does. */
function letterLengthAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code < TABLE_SIZE) {
    // Asked for every character: nothing is called that is known.
    const kind = kinds[code] ?? UNKNOWN;
    return (kind === UNKNOWN ? readKind(code) : kind) === LETTER ? 1 : 0;
  }
  if (code < 0xd800 || code > 0xdfff) return ANY_LETTER.test(text.charAt(offset)) ? 1 : 0;
  return code < 0xdc00 && ANY_LETTER.test(text.slice(offset, offset + 2)) ? 2 : 0;
}

function readKind(code: number): number {
  return (kinds[code] = ANY_LETTER.test(String.fromCharCode(code)) ? LETTER : OTHER);
}

function letterLengthBefore(text: string, offset: number): number {
  const code = text.charCodeAt(offset - 1);
  if (code < 0xdc00 || code > 0xdfff) return letterLengthAt(text, offset - 1);
  return letterLengthAt(text, offset - 2) === 2 ? 2 : 0;
}
