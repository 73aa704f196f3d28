import type { IDBPTransaction, StoreNames } from 'idb';
import type { HistoryDatabase, HistorySchema } from '../database';

/** How segments are written. Whoever changes that counts on: segments of another number are made anew from the articles. */
export const INDEX_FORMAT = 2;

type Segment = HistorySchema['segments']['value'];

/** Whether a segment can be read; the first ones had no number. */
export function isReadable({ format }: Segment): boolean {
  return format === INDEX_FORMAT;
}

const INDEX_STORES = [...(['segments', 'documents', 'blocks', 'pending', 'gone'] as const)];
/** What is written where the index is begun anew. */
export const RENEWED_STORES = [...(['visits', 'unindexed'] as const), ...INDEX_STORES];

/** How many articles are not in the index, or only in a part that cannot be read. */
export async function countUnindexed(database: HistoryDatabase): Promise<number> {
  const transaction = database.transaction(['segments', 'unindexed']);
  const [segments, waiting] = await Promise.all([
    transaction.objectStore('segments').getAll(),
    transaction.objectStore('unindexed').count(),
  ]);
  return segments.reduce((sum, segment) => sum + (isReadable(segment) ? 0 : segment.size), waiting);
}

/** Begins the index anew where an older version of the extension wrote it. */
export async function renewOldIndex(database: HistoryDatabase): Promise<void> {
  const segments = await database.getAll('segments');
  if (segments.every(isReadable)) return;
  const transaction = database.transaction(RENEWED_STORES, 'readwrite');
  await renewIndex(transaction);
  await transaction.done;
}

/** Empties the index; every article waits to be put into it again. */
export async function renewIndex<Other extends StoreNames<HistorySchema>>(
  transaction: IDBPTransaction<HistorySchema, (Other | (typeof RENEWED_STORES)[number])[], 'readwrite'>,
): Promise<void> {
  await Promise.all(INDEX_STORES.map((name) => transaction.objectStore(name).clear()));
  const unindexed = transaction.objectStore('unindexed');
  let cursor = await transaction.objectStore('visits').index('key').openKeyCursor();
  for (; cursor; cursor = await cursor.continue()) void unindexed.put(cursor.key, cursor.key);
}
