import { UnreadableFile } from '../../core/history/transfer/unreadable-file';

/** How a gzip archive begins (RFC 1952), and text in UTF-16 as Excel writes it. */
const GZIP = '31,139';
const UTF_16 = '255,254';

/**
 * The text of a file, piece by piece, unpacked if it is a gzip archive.
 * @param onRead takes how many bytes of the file have been read
 * @throws UnreadableFile where it is no text, with the line up to which it was
 */
export async function* textOfFile(file: Blob, onRead: (bytes: number) => void): AsyncGenerator<string, void> {
  const beginning = new Uint8Array(await file.slice(0, 2).arrayBuffer()).join();
  const bytes = file.stream().pipeThrough(countingStream(onRead));
  const unpacked = beginning === GZIP ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  const decoder = new TextDecoder(beginning === UTF_16 ? 'utf-16le' : 'utf-8', { fatal: true });
  let line = 1;
  try {
    for await (const chunk of unpacked) {
      const text = decoder.decode(chunk, { stream: true });
      yield text;
      line += text.split('\n').length - 1;
    }
    yield decoder.decode();
  } catch (error) {
    // Of the decoder and of the unpacking stream; what the reader of the text throws never comes here.
    if (error instanceof TypeError) throw new UnreadableFile('not-text', line);
    throw error;
  }
}

function countingStream(
  onRead: (bytes: number) => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let read = 0;
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.length;
      onRead(read);
      controller.enqueue(chunk);
    },
  });
}
