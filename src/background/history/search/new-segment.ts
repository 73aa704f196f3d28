import { type Block, BlockWriter } from '../../../core/history/search/block';
import { CollectedTerms } from '../../../core/history/search/collected-terms';
import { documentTerms } from '../../../core/history/search/document-terms';
import { pendingTerms } from '../../../core/history/search/pending-document';
import type { HistoryDatabase, HistorySchema } from '../database';
import type { IDBPTransaction } from 'idb';
import { INDEX_FORMAT } from './index-format';
import { searchDocument } from './search-document';
import { searchedText } from './searched-text';
import { putDocuments } from './segment-documents';

/** So many documents wait before they become a segment: few enough to be searched one by one. */
export const SEGMENT_SIZE = 64;
/** What an import brings goes into segments of up to this many at once: what fits the memory of a worker. */
const LARGEST_NEW_SEGMENT = 512;

const STORES = [...(['visits', 'texts', 'notes', 'pending', 'unindexed', 'segments', 'documents', 'blocks'] as const)];
type SegmentTransaction = IDBPTransaction<HistorySchema, typeof STORES, 'readwrite'>;

/** Makes a segment of the documents that wait, if they are enough. @returns whether they were */
export async function pendingToSegment(database: HistoryDatabase): Promise<boolean> {
  const transaction = database.transaction(STORES, 'readwrite');
  const pending = transaction.objectStore('pending');
  const isEnough = (await pending.count()) >= SEGMENT_SIZE;
  const documents = isEnough ? await pending.getAll(undefined, LARGEST_NEW_SEGMENT) : [];
  const collected = new CollectedTerms();
  documents.forEach(({ terms }, number) => collected.add(number, pendingTerms(terms)));
  await writeSegment(transaction, documents, collected);
  for (const { id } of documents) void pending.delete(id);
  await transaction.done;
  return documents.length > 0;
}

/** Makes a segment of articles that came in great number. @returns whether there were any */
export async function waitingToSegment(database: HistoryDatabase): Promise<boolean> {
  const transaction = database.transaction(STORES, 'readwrite');
  const unindexed = transaction.objectStore('unindexed');
  const keys = await unindexed.getAllKeys(undefined, LARGEST_NEW_SEGMENT);
  const waiting = await Promise.all(
    keys.map(async (key) => {
      const [visit, text] = await Promise.all([
        transaction.objectStore('visits').index('key').get(key),
        searchedText(transaction, key),
      ]);
      return visit && { visit, text };
    }),
  );
  const documents = waiting.filter((each) => each !== undefined).sort((a, b) => a.visit.id - b.visit.id);
  const collected = new CollectedTerms();
  documents.forEach(({ visit, text }, number) => collected.add(number, documentTerms(searchDocument(visit, text))));
  await writeSegment(
    transaction,
    documents.map(({ visit }) => visit),
    collected,
  );
  for (const { visit } of documents) void transaction.objectStore('pending').delete(visit.id);
  for (const key of keys) void unindexed.delete(key);
  await transaction.done;
  return keys.length > 0;
}

/** @param documents in the order of their numbers */
async function writeSegment(
  transaction: SegmentTransaction,
  documents: readonly { readonly id: number }[],
  collected: CollectedTerms,
): Promise<void> {
  if (documents.length === 0) return;
  const [segments, blocks] = [transaction.objectStore('segments'), transaction.objectStore('blocks')];
  const id = await nextSegmentId(segments, blocks);
  const ids = Float64Array.from(documents, (document) => document.id);
  let bytes = ids.byteLength;
  for (const block of blocksOf(collected)) {
    void blocks.put(block.bytes, [id, block.lastTerm]);
    bytes += block.bytes.length;
  }
  putDocuments(transaction.objectStore('documents'), id, ids);
  void segments.put({ id, size: ids.length, bytes, format: INDEX_FORMAT });
}

function* blocksOf(collected: CollectedTerms): Generator<Block> {
  const writer = new BlockWriter();
  for (const postings of collected.inOrder()) {
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
