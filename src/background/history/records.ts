import type { HistoryRecord } from '../../core/history/visit';
import type { RecordBatch } from '../../platform/history-messages';
import { mergeRecords } from '../../core/history/merge-records';
import { noteOfStored, notesOfKey } from '../notes/note-store';
import type { HistoryDatabase, HistoryTransaction, StoredTexts, StoredVisit } from './database';
import { type BulkWrite, keepVisit } from './search/index-visit';
import { storedVisit, visitOfStored } from './stored-visit';

/** Records in a batch: with texts some hundred kilobytes. */
const BATCH = 100;

/** What reads of the stores of articles, in whatever transaction. */
type RecordStores = Pick<HistoryTransaction, 'objectStore'>;

/** All that is kept of an article. */
export async function recordOf(transaction: RecordStores, stored: StoredVisit): Promise<HistoryRecord> {
  const { key } = stored;
  const [texts, readings, corrections, notes] = await Promise.all([
    transaction.objectStore('texts').get(key),
    transaction.objectStore('readings').getAll(readingsOf(key)),
    transaction.objectStore('corrections').get(key),
    transaction.objectStore('notes').getAll(notesOfKey(key)),
  ]);
  return {
    visit: visitOfStored(stored),
    ...(texts && { text: texts.last }),
    ...(texts?.earlier && { earlierText: texts.earlier }),
    readings,
    ...(corrections && { corrections: corrections.fields }),
    ...(notes.length > 0 && { notes: notes.map(noteOfStored) }),
  };
}

/** The next records in the order of their ids. @param after an id */
export async function exportRecords(database: HistoryDatabase, after: number): Promise<RecordBatch> {
  const transaction = database.transaction(['visits', 'texts', 'readings', 'corrections', 'notes']);
  const range = IDBKeyRange.lowerBound(after, true);
  const visits = await transaction.objectStore('visits').getAll(range, BATCH);
  const records = await Promise.all(visits.map((visit) => recordOf(transaction as unknown as RecordStores, visit)));
  const next = visits.length === BATCH ? visits.at(-1)?.id : undefined;
  return { records, ...(next !== undefined && { next }) };
}

/**
 * Takes a record into the history, together with what is there of its article. It can be found when the index has been
 * tidied.
 * @param bulk the other records that are taken at the same time, of other articles
 * @returns whether there was anything
 */
export async function putRecord(
  transaction: HistoryTransaction,
  record: HistoryRecord,
  bulk: BulkWrite = { ids: new Set() },
): Promise<boolean> {
  const known = await transaction.objectStore('visits').index('key').get(record.visit.key);
  const before = known && (await recordOf(transaction, known));
  const merged = before ? mergeRecords(before, record) : record;
  // What brings nothing new leaves everything as it is, the index too.
  if (
    before &&
    JSON.stringify(before) === JSON.stringify({ ...merged, visit: { ...merged.visit, id: before.visit.id } })
  ) {
    return true;
  }
  await Promise.all([putParts(transaction, merged), keepVisit(transaction, known, storedVisit(merged.visit), bulk)]);
  return known !== undefined;
}

/** Everything but the visit itself. */
async function putParts(transaction: HistoryTransaction, record: HistoryRecord): Promise<void> {
  const { visit, text, earlierText, readings, corrections, notes = [] } = record;
  const { key } = visit;
  const readingStore = transaction.objectStore('readings');
  await Promise.all([
    text && putTexts(transaction, key, { last: text, ...(earlierText && { earlier: earlierText }) }),
    ...notes.map((note) => transaction.objectStore('notes').put({ ...note, key })),
    ...readings.map((reading) => readingStore.put({ ...reading, key })),
    corrections && transaction.objectStore('corrections').put({ key, fields: corrections }),
  ]);
}

async function putTexts(
  transaction: HistoryTransaction,
  key: string,
  texts: Pick<StoredTexts, 'last' | 'earlier'>,
): Promise<void> {
  const store = transaction.objectStore('texts');
  const viewId = (await store.get(key))?.viewId ?? '';
  await store.put({ key, viewId, ...texts });
}

function readingsOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key, ''], [key, '\uffff']);
}
