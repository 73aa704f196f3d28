import { AFTER_LAST, GBK_ROWS, STEP_ZERO } from './gbk.data';

const SECONDS = Array.from({ length: 64 }, (_, i) => 0x80 + i);
const SECONDS_OF: ReadonlyMap<number, readonly number[]> = new Map([
  [0xe1, [0xba, 0xbb]],
  [0xe2, [0x80]],
]);

let pairs: ReadonlyMap<string, string> | undefined;

/**
 * A text whose UTF-8 was read as GBK, with each ideograph as the two bytes that it was, a byte a character. The second one
 * may be the ASCII letter that followed. What GBK makes of no Vietnamese letter stays as it is.
 */
export function gbkToBytes(text: string): string {
  pairs ??= readRows();
  let bytes = '';
  for (const character of text) bytes += pairs.get(character) ?? character;
  return bytes;
}

function readRows(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [first, row] of GBK_ROWS) {
    const seconds = SECONDS_OF.get(first) ?? (first < 0xc0 ? AFTER_LAST : SECONDS);
    let code = 0;
    for (const [i, second] of seconds.entries()) {
      const symbol = row.charCodeAt(i);
      code = symbol < 0x80 ? code + symbol - STEP_ZERO : symbol;
      found.set(String.fromCharCode(code), String.fromCharCode(first, second));
    }
  }
  found.delete('\ufffd');
  return found;
}
