import { mergeRecords } from '../../core/history/merge-records';
import type { HistoryRecord } from '../../core/history/visit';
import type { ImportResult } from '../../platform/history-messages';
import { type HistoryDatabase, writeHistory } from './database';
import { putRecord } from './records';

/** Keeps records apart until the import is finished. @param now milliseconds since 1970 */
export async function stageRecords(
  database: HistoryDatabase,
  importId: string,
  records: readonly HistoryRecord[],
  now: number,
): Promise<void> {
  const transaction = database.transaction('staged', 'readwrite');
  for (const record of records) {
    const { key } = record.visit;
    // A file may name several editions of an article.
    const known = await transaction.store.get([importId, key]);
    await transaction.store.put({
      ...{ importId, key, at: now },
      record: known ? mergeRecords(known.record, record) : record,
    });
  }
  await transaction.done;
}

/** Takes what was staged into the history, all or nothing. */
export async function finishImport(database: HistoryDatabase, importId: string): Promise<ImportResult> {
  const transaction = writeHistory(database);
  const staged = transaction.objectStore('staged');
  const result = { added: 0, merged: 0 };
  let cursor = await staged.openCursor(ofImport(importId));
  while (cursor) {
    const isKnown = await putRecord(transaction, cursor.value.record);
    result[isKnown ? 'merged' : 'added']++;
    cursor = await cursor.continue();
  }
  await staged.delete(ofImport(importId));
  await transaction.done;
  return result;
}

/** Forgets what was staged. */
export async function cancelImport(database: HistoryDatabase, importId: string): Promise<void> {
  await database.delete('staged', ofImport(importId));
}

function ofImport(importId: string): IDBKeyRange {
  return IDBKeyRange.bound([importId, ''], [importId, '\uffff']);
}
