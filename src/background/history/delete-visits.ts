import { type HistoryDatabase, type HistoryTransaction, type StoredVisit, writeHistory } from './database';
import { notesOfKey } from '../notes/note-store';
import { putRecord, recordOf } from './records';
import { forgetVisit } from './search/index-visit';

/** How long a deletion can be undone, in milliseconds. What was deleted is gone at the latest when the worker next wakes after it. */
const UNDO_MS = 60 * 60 * 1000;

/**
 * Deletes visits with all that belongs to them, so that it can be undone for an hour.
 * @param deletion its name: a UUID
 */
export async function deleteVisits(
  database: HistoryDatabase,
  keys: readonly string[],
  deletion: string,
  now: number,
): Promise<void> {
  return writeHistory(database, async (transaction) => {
    for (const key of keys) {
      const visit = await transaction.objectStore('visits').index('key').get(key);
      if (!visit) continue;
      const record = await recordOf(transaction, visit);
      await transaction.objectStore('trash').put({ deletion, key, at: now, record });
      await forgetArticle(transaction, visit);
    }
  });
}

/** Puts back what was deleted. @returns how many visits came back */
export async function undoDeletion(database: HistoryDatabase, deletion: string): Promise<number> {
  return writeHistory(database, async (transaction) => {
    const trash = transaction.objectStore('trash');
    const range = IDBKeyRange.bound([deletion, ''], [deletion, '\uffff']);
    const deleted = await trash.getAll(range);
    for (const { record } of deleted) await putRecord(transaction, record);
    await trash.delete(range);
    return deleted.length;
  });
}

/** Forgets deletions that are too old to be undone. @param now milliseconds since 1970. @returns whether there were any */
export async function emptyTrash(database: HistoryDatabase, now: number): Promise<boolean> {
  return writeHistory(database, async (transaction) => {
    let isAny = false;
    for (const name of ['trash', 'staged'] as const) {
      const store = transaction.objectStore(name);
      for (const key of await store.index('at').getAllKeys(IDBKeyRange.upperBound(now - UNDO_MS))) {
        await store.delete(key);
        isAny = true;
      }
    }
    return isAny;
  });
}

/** Takes out everything that is kept of an article. */
export async function forgetArticle(transaction: HistoryTransaction, visit: StoredVisit): Promise<void> {
  const { key } = visit;
  await forgetVisit(transaction, visit);
  await transaction.objectStore('texts').delete(key);
  await transaction.objectStore('corrections').delete(key);
  await transaction.objectStore('notes').delete(notesOfKey(key));
  await transaction.objectStore('readings').delete(IDBKeyRange.bound([key, ''], [key, '\uffff']));
  const views = transaction.objectStore('views');
  for (const viewId of await views.index('key').getAllKeys(key)) await views.delete(viewId);
}
