import { baseOf, QUALITIES, qualityOf, stripTone, toneOf } from '../../vietnamese/letters';

/** Which marks each letter can have besides a tone, in the order of their digits. */
const DIGITS: Readonly<Record<string, readonly number[]>> = {
  a: [QUALITIES.plain, QUALITIES.breve, QUALITIES.circumflex],
  e: [QUALITIES.plain, QUALITIES.circumflex],
  o: [QUALITIES.plain, QUALITIES.circumflex, QUALITIES.horn],
  u: [QUALITIES.plain, QUALITIES.horn],
  d: [QUALITIES.plain, QUALITIES.stroke],
};
const TONE_COUNT = 6;

/** Codes are signs from here on, 256 of them: none is white space. */
const FIRST_SIGN = 0x100;

/**
 * The marks of a word as one sign: together with the folded word they say which syllable it is. Every Vietnamese syllable of
 * the same letters has a code of its own; longer foreign words may share one.
 * @param exact in lower case, NFC, tone marks placed one way
 * @returns a sign from U+0100 to U+01FF
 */
export function marksCode(exact: string): string {
  let code = 0;
  let tone = 0;
  for (let i = 0; i < exact.length; i++) {
    const letter = exact.charCodeAt(i);
    tone = Math.max(tone, toneOf(letter));
    const digits = DIGITS[String.fromCharCode(baseOf(letter))];
    if (digits) code = (code * digits.length + Math.max(0, digits.indexOf(qualityOf(stripTone(letter))))) & 0xffff;
  }
  return String.fromCharCode(FIRST_SIGN + ((code * TONE_COUNT + tone) & 0xff));
}

/** The code as a number that fits a byte, and back. */
export function byteOfCode(code: string): number {
  return code.charCodeAt(0) - FIRST_SIGN;
}
export function codeOfByte(byte: number): string {
  return String.fromCharCode(FIRST_SIGN + byte);
}
