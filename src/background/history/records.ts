import type { HistoryRecord } from '../../core/history/visit';
import type { RecordBatch } from '../../platform/history-messages';
import { mergeRecords } from '../../core/history/merge-records';
import type { HistoryDatabase, HistoryTransaction, StoredVisit } from './database';
import { keepVisit } from './search/index-visit';
import { storedVisit, visitOfStored } from './stored-visit';

/** Records in a batch: with texts some hundred kilobytes. */
const BATCH = 100;

/** What reads of the stores of articles, in whatever transaction. */
type RecordStores = Pick<HistoryTransaction, 'objectStore'>;

/** All that is kept of an article. */
export async function recordOf(transaction: RecordStores, stored: StoredVisit): Promise<HistoryRecord> {
  const { key } = stored;
  const [texts, readings, corrections] = await Promise.all([
    transaction.objectStore('texts').get(key),
    transaction.objectStore('readings').getAll(readingsOf(key)),
    transaction.objectStore('corrections').get(key),
  ]);
  return {
    visit: visitOfStored(stored),
    ...(texts && { text: texts.last }),
    ...(texts?.earlier && { earlierText: texts.earlier }),
    readings,
    ...(corrections && { corrections: corrections.fields }),
  };
}

/** The next records in the order of their ids. @param after an id */
export async function exportRecords(database: HistoryDatabase, after: number): Promise<RecordBatch> {
  const transaction = database.transaction(['visits', 'texts', 'readings', 'corrections']);
  const range = IDBKeyRange.lowerBound(after, true);
  const visits = await transaction.objectStore('visits').getAll(range, BATCH);
  const records = await Promise.all(visits.map((visit) => recordOf(transaction as unknown as RecordStores, visit)));
  const next = visits.length === BATCH ? visits.at(-1)?.id : undefined;
  return { records, ...(next !== undefined && { next }) };
}

/**
 * Takes a record into the history, together with what is there of its article. It can be found when the index has been
 * tidied. @returns whether there was anything
 */
export async function putRecord(transaction: HistoryTransaction, record: HistoryRecord): Promise<boolean> {
  const { key } = record.visit;
  const known = await transaction.objectStore('visits').index('key').get(key);
  const merged = known ? mergeRecords(await recordOf(transaction, known), record) : record;
  await putParts(transaction, merged);
  await keepVisit(transaction, known, storedVisit(merged.visit), { isIndexedLater: true });
  return known !== undefined;
}

/** Everything but the visit itself. */
async function putParts(transaction: HistoryTransaction, record: HistoryRecord): Promise<void> {
  const { visit, text, earlierText, readings, corrections } = record;
  const { key } = visit;
  if (text) {
    const texts = transaction.objectStore('texts');
    const viewId = (await texts.get(key))?.viewId ?? '';
    await texts.put({ key, viewId, last: text, ...(earlierText && { earlier: earlierText }) });
  }
  for (const reading of readings) await transaction.objectStore('readings').put({ ...reading, key });
  if (corrections) await transaction.objectStore('corrections').put({ key, fields: corrections });
}

export function readingsOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key, ''], [key, '\uffff']);
}
