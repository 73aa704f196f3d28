import iconv from 'iconv-lite';

/** Decodes bytes by a code page as browsers do: a byte that has no character becomes the control of the same number. */
export type CodePage = (bytes: Uint8Array) => string;

/**
 * @param name a single-byte encoding of iconv-lite
 */
export function codePage(name: string): CodePage {
  const characters = Array.from({ length: 256 }, (_, byte) => {
    const decoded = iconv.decode(Buffer.from([byte]), name);
    return decoded === '\ufffd' ? String.fromCharCode(byte) : decoded;
  });
  return (bytes) => Array.from(bytes, (byte) => characters[byte] ?? '').join('');
}

export const cp1252 = codePage('cp1252');

/** The byte of a character in an encoding of iconv-lite; `undefined` where it has none. */
function byteOf(character: string, name: string): number | undefined {
  const bytes = iconv.encode(character, name);
  return bytes.length === 1 && iconv.decode(bytes, name) === character ? bytes[0] : undefined;
}

/** How one character looks when its byte in one code page is read as another; `undefined` where the first has no byte for it. */
export function readAs(character: string, written: string, read: CodePage): string | undefined {
  const byte = byteOf(character, written);
  return byte === undefined ? undefined : read(Uint8Array.of(byte));
}
