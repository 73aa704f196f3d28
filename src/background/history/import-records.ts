import { mergeRecords } from '../../core/history/merge-records';
import type { HistoryRecord } from '../../core/history/visit';
import type { ImportResult } from '../../platform/history-messages';
import { type HistoryDatabase, type HistorySchema, writeHistory } from './database';
import { putRecord } from './records';

type StagedRecord = HistorySchema['staged']['value'];

/** Records that are in memory at a time. */
const TAKEN_AT_ONCE = 64;

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
  return writeHistory(database, async (transaction) => {
    const staged = transaction.objectStore('staged');
    const result = { added: 0, merged: 0 };
    const bulk = { ids: new Set<number>() };
    let range: IDBKeyRange | undefined = ofImport(importId);
    while (range) {
      const batch: StagedRecord[] = await staged.getAll(range, TAKEN_AT_ONCE);
      for (const isKnown of await Promise.all(batch.map(({ record }) => putRecord(transaction, record, bulk)))) {
        result[isKnown ? 'merged' : 'added']++;
      }
      const last = batch.at(-1);
      range = last && IDBKeyRange.bound([importId, last.key], [importId, '\uffff'], true);
    }
    await staged.delete(ofImport(importId));
    return result;
  });
}

/** Forgets what was staged. */
export async function cancelImport(database: HistoryDatabase, importId: string): Promise<void> {
  await database.delete('staged', ofImport(importId));
}

function ofImport(importId: string): IDBKeyRange {
  return IDBKeyRange.bound([importId, ''], [importId, '\uffff']);
}
