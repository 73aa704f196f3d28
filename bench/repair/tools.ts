import { fix_text } from 'ftfy-js';
import iconv from 'iconv-lite';
import { repairText } from '../../src/core/repair';

/** Something that repairs text. */
export interface Tool {
  readonly name: string;
  repair(text: string): string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What most pages of advice say to do: take the text for cp1252 and read its bytes as UTF-8, once. */
function decodeCp1252(text: string): string {
  const bytes = Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code <= 0xff && character.length === 1) return code;
    const encoded = iconv.encode(character, 'cp1252');
    return encoded.length === 1 && iconv.decode(encoded, 'cp1252') === character ? encoded[0] : undefined;
  });
  if (bytes.includes(undefined)) return text;
  try {
    return utf8.decode(Uint8Array.from(bytes, (byte) => byte ?? 0));
  } catch {
    // Not UTF-8: the advice does not apply.
    return text;
  }
}

/** In the order of the tables' columns. Peers run as they come, with their own defaults. */
export const TOOLS: readonly Tool[] = [
  { name: 'Đọc Sạch', repair: (text) => repairText(text).text },
  { name: 'ftfy-js', repair: (text) => fix_text(text) },
  { name: 'cp1252 decode', repair: decodeCp1252 },
];
