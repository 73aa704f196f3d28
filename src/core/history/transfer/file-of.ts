/** UTF-16 units or bytes that are handed on at once. */
const CHUNK = 1_000_000;

/**
 * A file of the pieces that come. The browser holds it, on disk if it is long: little more than a megabyte is in memory
 * here at any time.
 */
export async function fileOf(pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>, mimeType: string): Promise<Blob> {
  const chunks: Blob[] = [];
  let waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    chunks.push(new Blob(waiting));
    waiting = [];
    length = 0;
  }
  return new Blob([...chunks, ...waiting], { type: mimeType });
}
