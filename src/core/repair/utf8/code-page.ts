/** A code page in which UTF-8 was read by mistake. */
export interface CodePage {
  /** The byte that a character outside ASCII was; 0 where it was none. */
  byteOf(code: number): number;
  /** Finds where a letter or sign may begin whose bytes were read in this page. Global. */
  readonly lead: RegExp;
  /** Bytes that may have left nothing behind, or a space: what shows none of them is guessed. */
  readonly lost: readonly number[];
  /** Whether letters may have been set in the other case, and typographic signs made plain, after the damage. */
  readonly isFolded: boolean;
}

/** First bytes of the UTF-8 of Vietnamese letters, and of typographic signs. */
const LETTER_LEADS = [0xc3, 0xc4, 0xc5, 0xc6];
const SIGN_LEADS = [0xc2, 0xcc, 0xcd, 0xe2];
/** First and second bytes of U+1E80 to U+1EFF. */
const LONG_LEAD = 0xe1;
const LONG_SECONDS = [0xba, 0xbb];
/** Nearly all characters of the code pages are below; NaN, past a text's end, is not. */
const TABLE_SIZE = 0x2600;
const CONTINUATIONS = Array.from({ length: 64 }, (_, i) => 0x80 + i);

/**
 * @param upperHalf what the bytes from 0x80 are; U+FFFD where the page has nothing and the control character is kept
 * @param lead where the page's own first bytes are not all there is to look for
 */
export function codePage(
  upperHalf: string,
  { lost = [], isFolded = false, lead }: Partial<Omit<CodePage, 'byteOf'>> = {},
): CodePage {
  const bytes = new Map<number, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const code = upperHalf.charCodeAt(byte - 0x80);
    bytes.set(code === 0xfffd ? byte : code, byte);
  }
  // Some software keeps control characters where the page has a sign.
  for (let byte = 0x80; byte < 0xa0; byte++) if (!bytes.has(byte)) bytes.set(byte, byte);
  const table = new Uint8Array(TABLE_SIZE);
  for (const [code, byte] of bytes) if (code >= 0x80 && code < TABLE_SIZE) table[code] = byte;
  const byteOf = (code: number) => (code < TABLE_SIZE ? (table[code] ?? 0) : (bytes.get(code) ?? 0));
  return { byteOf, lost, isFolded, lead: lead ?? leadPattern(upperHalf, lost.length > 0) };
}

function leadPattern(upperHalf: string, mayBeLost: boolean): RegExp {
  const set = (of: readonly number[]) =>
    `[${of
      .map((byte) => upperHalf.charAt(byte - 0x80))
      .join('')
      .replace(/[\]\\^-]/g, '\\$&')}]`;
  const letters = `${set(LETTER_LEADS)}${mayBeLost ? '' : `(?=${set(CONTINUATIONS)})`}`;
  const signs = `${set(SIGN_LEADS)}(?=${set(CONTINUATIONS)})`;
  return new RegExp(`${letters}|${signs}|${set([LONG_LEAD])}(?=${set(LONG_SECONDS)})`, 'g');
}
