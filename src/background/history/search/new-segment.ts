import { type Block, BlockWriter } from '../../../core/history/search/block';
import { PendingSegment } from '../../../core/history/search/segment';
import type { HistoryDatabase } from '../database';

/** So many documents wait before they become a segment: few enough to be searched one by one. */
export const SEGMENT_SIZE = 64;
/** What an import brings goes into segments of up to this many at once: what fits the memory of a worker. */
export const LARGEST_NEW_SEGMENT = 512;

/** Makes a segment of the documents that wait, if they are enough. @returns whether they were */
export async function pendingToSegment(database: HistoryDatabase): Promise<boolean> {
  const transaction = database.transaction(['pending', 'segments', 'blocks'], 'readwrite');
  const [pending, segments, blocks] = [
    transaction.objectStore('pending'),
    transaction.objectStore('segments'),
    transaction.objectStore('blocks'),
  ];
  const isEnough = (await pending.count()) >= SEGMENT_SIZE;
  const documents = isEnough ? await pending.getAll(undefined, LARGEST_NEW_SEGMENT) : [];
  if (documents.length > 0) {
    const id = await nextSegmentId(segments, blocks);
    const ids = Float64Array.from(documents, (document) => document.id);
    let bytes = ids.byteLength;
    for (const block of blocksOf(documents.map(({ terms }) => terms))) {
      void blocks.put(block.bytes, [id, block.firstTerm]);
      bytes += block.bytes.length;
    }
    void segments.put({ id, documents: ids, bytes });
    for (const document of ids) void pending.delete(document);
  }
  await transaction.done;
  return documents.length > 0;
}

function* blocksOf(texts: readonly string[]): Generator<Block> {
  const writer = new BlockWriter();
  for (const postings of new PendingSegment(texts).inOrder()) {
    const full = writer.add(postings);
    if (full) yield full;
  }
  const last = writer.end();
  if (last) yield last;
}

/** An id that no segment has, also none that was never finished. */
export async function nextSegmentId(
  segments: { getAllKeys(): Promise<number[]> },
  blocks: { openKeyCursor(query: null, direction: 'prev'): Promise<{ readonly key: [number, string] } | null> },
): Promise<number> {
  const last = (await blocks.openKeyCursor(null, 'prev'))?.key[0] ?? 0;
  return Math.max(last, ...(await segments.getAllKeys())) + 1;
}
