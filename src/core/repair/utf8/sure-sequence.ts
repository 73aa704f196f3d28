import type { Option } from '../read-unit';
import { remembered } from '../remembered';
import { isHidden, isTextCharacter } from '../text-character';
import type { CodePage } from './code-page';

/** The lowest byte that a sequence starts with. */
export const FIRST_LEAD = 0xc2;
const LAST_LEAD = 0xf4;
const LAST_POINT = 0x10ffff;

/** The character whose bytes start at an offset, where all of them are there: an option that costs nothing. */
export function sureSequence(text: string, offset: number, page: CodePage): Option | undefined {
  const lead = page.byteOf(text.charCodeAt(offset));
  if (lead < FIRST_LEAD || lead > LAST_LEAD) return undefined;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let point = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = page.byteOf(text.charCodeAt(offset + i));
    if ((byte & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  const isShortest = length === 2 || point >= (length === 3 ? 0x800 : 0x10000);
  return isShortest && point <= LAST_POINT ? optionOf(String.fromCodePoint(point)) : undefined;
}

/** Characters return: so many are remembered. */
const MOST_KNOWN = 2000;
const optionOf = remembered(MOST_KNOWN, (character): Option | undefined => {
  const point = character.codePointAt(0) ?? 0;
  const text = isHidden(character) ? '' : character;
  return isControl(character) || isTextCharacter(character)
    ? { length: point < 0x800 ? 2 : point < 0x10000 ? 3 : 4, text, cost: 0 }
    : undefined;
});

/** Whether it is one of the control characters from 0x80: bytes of a layer below. */
export function isControl(character: string): boolean {
  return character >= '\u0080' && character < '\u00a0';
}
