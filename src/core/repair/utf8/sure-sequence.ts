import type { Option } from '../read-unit';
import type { CodePage } from './code-page';

/** A character that is printed, of whatever script: private ones, unassigned ones and most controls are not. */
const PRINTED = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\p{Cf}]$/u;
/** A mark that combines with letters, and with no Vietnamese one. */
const FOREIGN_MARK = /^(?![\u0300-\u0303\u0306\u0309\u031b\u0323])\p{M}$/u;

/** The lowest byte that a sequence starts with. */
export const FIRST_LEAD = 0xc2;
const LAST_LEAD = 0xf4;

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
  if (!isShortest || point > 0x10ffff) return undefined;
  const read = String.fromCodePoint(point);
  return isControl(read) || (PRINTED.test(read) && !FOREIGN_MARK.test(read))
    ? { length, text: read, cost: 0 }
    : undefined;
}

/** Whether it is one of the control characters from 0x80: bytes of a layer below. */
export function isControl(character: string): boolean {
  return character >= '\u0080' && character < '\u00a0';
}
