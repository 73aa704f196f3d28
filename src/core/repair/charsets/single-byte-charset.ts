import type { Charset } from './charset';

/** What code page 1252 shows for the bytes 80–9F; a space where it has nothing. Latin-1 leaves these bytes as C1 controls. */
const CP1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** Where the Turkish code page 1254 differs, by byte. */
const CP1254: readonly (readonly [shown: string, byte: number])[] = [
  ['Ğ', 0xd0],
  ['İ', 0xdd],
  ['Ş', 0xde],
  ['ğ', 0xf0],
  ['ı', 0xfd],
  ['ş', 0xfe],
];
const FIRST_HIGH_BYTE = 0x80;

/**
 * A charset of one byte a letter that was read as code page 1252 or 1254, or as Latin-1.
 * @param high the letters of the bytes 80–FF; a space where there is none
 * @param low the letters that took the place of control characters, by byte
 */
export function singleByteCharset(high: string, low: Readonly<Record<number, string>> = {}): Charset {
  const letters = new Map<string, string>();
  const add = (shown: string, letter: string) => {
    if (letter !== ' ' && shown !== ' ') letters.set(shown, letter);
  };
  for (const [index, letter] of Array.from(high).entries()) {
    add(String.fromCharCode(FIRST_HIGH_BYTE + index), letter);
    add(CP1252.charAt(index), letter);
  }
  for (const [shown, byte] of CP1254) add(shown, high.charAt(byte - FIRST_HIGH_BYTE));
  for (const [byte, letter] of Object.entries(low)) add(String.fromCharCode(Number(byte)), letter);
  return { read: (word) => readLetters(word, letters) };
}

/** Replaces a word's letters one by one; `undefined` where one is neither ASCII nor known. */
export function readLetters(word: string, letters: ReadonlyMap<string, string>): string | undefined {
  let read = '';
  for (let i = 0; i < word.length; i++) {
    const shown = word.charAt(i);
    const letter = letters.get(shown) ?? (shown > '\u001f' && shown < '\u007f' ? shown : undefined);
    if (letter === undefined) return undefined;
    read += letter;
  }
  return read;
}
