import type { HistoryDatabase } from '../database';

/** Deletes the blocks of segments that were never finished, or that were merged into others. */
export async function dropUnfinishedSegments(database: HistoryDatabase): Promise<void> {
  const transaction = database.transaction(['segments', 'blocks'], 'readwrite');
  const finished = new Set(await transaction.objectStore('segments').getAllKeys());
  const blocks = transaction.objectStore('blocks');
  let cursor = await blocks.openKeyCursor();
  while (cursor) {
    const [id] = cursor.key;
    if (!finished.has(id)) void blocks.delete(IDBKeyRange.bound([id, ''], [id, '\uffff']));
    cursor = await blocks.openKeyCursor(IDBKeyRange.lowerBound([id + 1, '']));
  }
  await transaction.done;
}
