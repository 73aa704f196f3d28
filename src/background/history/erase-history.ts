import type { HistoryRecord } from '../../core/history/visit';
import type { Erasure } from '../../platform/history-messages';
import { siteKey } from '../../platform/site-key';
import { type HistoryDatabase, type StoredVisit, writeHistory } from './database';
import { forgetArticle } from './delete-visits';
import { RENEWED_STORES, renewIndex } from './search/index-format';
import { forgetGone } from './search/tidy-index';

/** Deletes a part of the history for good, from what can be undone as well. @returns how many visits are gone */
export async function eraseHistory(database: HistoryDatabase, erasure: Erasure): Promise<number> {
  if (erasure.kind === 'everything') return eraseEverything(database);
  if (erasure.kind === 'texts') return eraseTexts(database);
  const count = await eraseSome(database, erasureTest(erasure));
  await forgetGone(database);
  return count;
}

async function eraseSome(database: HistoryDatabase, isMeant: ReturnType<typeof erasureTest>): Promise<number> {
  return writeHistory(database, async (transaction) => {
    let count = 0;
    let cursor = await transaction.objectStore('visits').openCursor();
    while (cursor) {
      if (isMeant(cursor.value)) {
        await forgetArticle(transaction, cursor.value);
        count++;
      }
      cursor = await cursor.continue();
    }
    const trash = transaction.objectStore('trash');
    for (const { deletion, key, record } of await trash.getAll()) {
      if (isMeant({ ...record.visit, site: siteOf(record) })) await trash.delete([deletion, key]);
    }
    return count;
  });
}

async function eraseEverything(database: HistoryDatabase): Promise<number> {
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  const count = await transaction.objectStore('visits').count();
  await Promise.all([...stores.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  return count;
}

/** The index is made anew without them: what was in a text shall not be found either. */
async function eraseTexts(database: HistoryDatabase): Promise<number> {
  const transaction = database.transaction(['texts', 'trash', ...RENEWED_STORES], 'readwrite');
  const [texts, trash] = [transaction.objectStore('texts'), transaction.objectStore('trash')];
  const count = await texts.count();
  await Promise.all([texts.clear(), trash.clear(), renewIndex(transaction)]);
  await transaction.done;
  return count;
}

function erasureTest(
  erasure: Extract<Erasure, { kind: 'site' | 'period' }>,
): (visit: Pick<StoredVisit, 'site' | 'lastReadAt'>) => boolean {
  if (erasure.kind === 'period') return ({ lastReadAt }) => lastReadAt >= erasure.from && lastReadAt < erasure.to;
  const host = siteKey(erasure.host);
  return ({ site }) => site === host || site.endsWith(`.${host}`);
}

function siteOf({ visit }: HistoryRecord): string {
  return siteKey(URL.parse(visit.article.url)?.hostname ?? '');
}
