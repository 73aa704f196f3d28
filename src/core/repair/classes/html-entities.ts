import { isMarkedLetter } from '../../vietnamese/letters';
import type { DamageClass, Finding } from '../damage-class';
import { ENTITIES } from '../entities.data';
import { SUSPECTS } from '../gate';
import { isHidden, isTextCharacter } from '../text-character';
import { UPPER_HALVES } from '../utf8/code-pages.data';

/** A character reference, its "&" escaped once more or several times. */
const REFERENCE = /&(?:amp;)*(?:#(\d{2,7})|#x([\da-f]{2,6})|([a-z]{2,8}));/giu;
const LETTER_BEFORE = /[\p{L}\p{M};]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}&]/u;
/** Letters of other alphabets than Latin-1 are never written so in sound text. */
const FIRST_RARE_LETTER = 0x100;

const LAST_POINT = 0x10ffff;

const CERTAIN_GAIN = 12;
const WEAK_GAIN = 2;

/** Character references that were escaped once too often, so that the reader sees them: "b&agrave;i", "Vi&amp;#7879;t". */
export const htmlEntities: DamageClass = {
  id: 'html-entities',
  suspect: SUSPECTS['html-entities'],
  find(text) {
    const found: Finding[] = [];
    for (const match of text.matchAll(REFERENCE)) {
      const after = characterOf(match);
      if (after !== undefined) found.push(findingOf(text, match.index, match[0].length, after));
    }
    return found;
  },
  isProven: ({ strong }) => strong > 0,
};

/** A text on HTML names references too, but not inside a word. */
function findingOf(text: string, start: number, length: number, after: string): Finding {
  const end = start + length;
  const code = after.charCodeAt(0);
  const isInWord =
    LETTER_BEFORE.test(text.slice(Math.max(0, start - 1), start)) || LETTER_AFTER.test(text.slice(end, end + 1));
  const isCertain = isMarkedLetter(code) && (code >= FIRST_RARE_LETTER || isInWord);
  return {
    start,
    end,
    after,
    isCertain,
    confidence: isCertain ? 0.98 : 0.9,
    gain: isCertain ? CERTAIN_GAIN : WEAK_GAIN,
  };
}

function characterOf([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return ENTITIES.get(name);
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (code > LAST_POINT) return undefined;
  if (code >= 0x80 && code < 0xa0) return byteCharacter(code);
  const character = String.fromCodePoint(code);
  return isTextCharacter(character) && !isHidden(character) ? character : undefined;
}

/** HTML reads the numbers of control characters as code page 1252 has them: those that it lacks may be bytes of a layer below. */
function byteCharacter(code: number): string {
  const character = UPPER_HALVES.cp1252.charAt(code - 0x80);
  return character === '\ufffd' ? String.fromCharCode(code) : character;
}
