import { isMarkedLetter } from '../../vietnamese/letters';
import { UPPER_HALVES } from './code-pages.data';

/** The last code that a Vietnamese letter has. */
const LAST_LETTER = 0x1ef9;
/** What Vietnamese text has outside ASCII besides letters. */
const SIGNS = '–—‘’“”•…';
const REPLACEMENT = '\ufffd';
const CONTROLS = /[\u0000-\u001f]/g;

/** What letters and signs become when the code page 1252 characters of their UTF-8 are cut to eight bits, and the letters. */
export function lowByteDamages(): Map<string, string[]> {
  const damages = new Map<string, string[]>();
  for (const code of codes()) {
    const letter = String.fromCharCode(code);
    const bytes = utf8Of(code).map(cut);
    for (const damaged of new Set(
      [decode(bytes, true), decode(bytes, false)].flatMap((text) => [text, text.replace(CONTROLS, '')]),
    )) {
      if (damaged !== letter) damages.set(damaged, [...(damages.get(damaged) ?? []), letter]);
    }
  }
  return damages;
}

function* codes(): Generator<number> {
  for (let code = 0xc0; code <= LAST_LETTER; code++) if (isMarkedLetter(code)) yield code;
  for (const sign of SIGNS) yield sign.charCodeAt(0);
}

function utf8Of(code: number): number[] {
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}

function cut(byte: number): number {
  const code = UPPER_HALVES.cp1252.charCodeAt(byte - 0x80);
  return code === 0xfffd ? byte : code & 0xff;
}

/**
 * Reads the bytes of one letter as UTF-8, ASCII after them.
 * @param isGrouped whether the bytes of a broken sequence leave one U+FFFD, as browsers have it, or one each
 */
function decode(bytes: readonly number[], isGrouped: boolean): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const length = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : 3;
    const tail = bytes.slice(i + 1, i + Math.max(1, length));
    const sound = tail.findIndex((next) => (next & 0xc0) !== 0x80);
    const isWhole = sound < 0 && tail.length === length - 1;
    if (length === 1) text += String.fromCharCode(byte);
    else if (isWhole)
      text += String.fromCharCode(tail.reduce((sum, next) => (sum << 6) | (next & 0x3f), byte & (0x7f >> length)));
    else text += REPLACEMENT;
    if (isWhole && length > 1) i += tail.length;
    else if (length > 1 && isGrouped) i += sound < 0 ? tail.length : sound;
  }
  return text;
}
