import { documentTerms } from '../../../core/history/search/document-terms';
import { pendingText } from '../../../core/history/search/pending-document';
import type { HistoryTransaction, StoredVisit } from '../database';
import { searchDocument } from './search-document';
import { searchedText } from './searched-text';

/** Visits that are kept beside each other in one transaction. */
export interface BulkWrite {
  /** Ids that one of them has or is about to take. */
  readonly ids: Set<number>;
}

/**
 * Keeps a visit and what it can be found by, instead of what was there.
 * @param known the visit as it is kept, if it is
 * @param visit with the id that it should have; it gets the next free one where that is taken
 * @param bulk where many visits come at once: tidyIndex puts them into the index
 */
export async function keepVisit(
  transaction: HistoryTransaction,
  known: StoredVisit | undefined,
  visit: StoredVisit,
  bulk?: BulkWrite,
): Promise<StoredVisit> {
  const isPending = known?.id === visit.id && (await isInPending(transaction, visit.id));
  if (known && !isPending) await forgetVisit(transaction, known);
  const kept = isPending ? visit : { ...visit, id: await freeId(transaction, visit.id, bulk?.ids) };
  await transaction.objectStore('visits').put(kept);
  if (bulk) await transaction.objectStore('unindexed').put(kept.key, kept.key);
  else await indexVisit(transaction, kept);
  return kept;
}

/** Takes a visit out of the visits and out of the index; what else is kept of the article stays. */
export async function forgetVisit(transaction: HistoryTransaction, { id, key }: StoredVisit): Promise<void> {
  await transaction.objectStore('visits').delete(id);
  await transaction.objectStore('unindexed').delete(key);
  // A segment is never written again: what is gone from it is only noted.
  if (await isInPending(transaction, id)) await transaction.objectStore('pending').delete(id);
  else await transaction.objectStore('gone').put(id, id);
}

/** Puts into the index what a kept visit can be found by. */
async function indexVisit(transaction: HistoryTransaction, visit: StoredVisit): Promise<void> {
  const terms = documentTerms(searchDocument(visit, await searchedText(transaction, visit.key)));
  await transaction.objectStore('pending').put({ id: visit.id, terms: pendingText(terms) });
  await transaction.objectStore('unindexed').delete(visit.key);
}

async function isInPending(transaction: HistoryTransaction, id: number): Promise<boolean> {
  return (await transaction.objectStore('pending').getKey(id)) !== undefined;
}

/** @param reserved ids that are about to be taken; the one that is found is added */
async function freeId(transaction: HistoryTransaction, wanted: number, reserved = new Set<number>()): Promise<number> {
  const isTaken = async (id: number) =>
    (await transaction.objectStore('visits').getKey(id)) !== undefined ||
    (await transaction.objectStore('gone').getKey(id)) !== undefined;
  for (let id = wanted; ; id++) {
    if (reserved.has(id)) continue;
    reserved.add(id);
    if (!(await isTaken(id))) return id;
  }
}
