import { monthsBefore } from '../../core/history/months-before';
import { historySettings } from '../../platform/settings';
import { type HistoryDatabase, type StoredVisit, writeHistory } from './database';
import { emptyTrash, forgetArticle } from './delete-visits';
import { forgetGone, tidyIndex } from './search/tidy-index';

/**
 * What is to be done now and then, and harms nobody when it is not: forgets what the reader does not want kept longer and
 * what can no longer be undone, and tidies the index. @param now milliseconds since 1970
 */
export async function keepHouse(database: HistoryDatabase, now: number): Promise<void> {
  const { retentionMonths } = await historySettings.get();
  const before = retentionMonths > 0 ? monthsBefore(new Date(now), retentionMonths) : undefined;
  const isAnyOld = before !== undefined && (await forgetBefore(database, before));
  const isAnyDeleted = await emptyTrash(database, now);
  if (isAnyOld || isAnyDeleted) await forgetGone(database);
  await tidyIndex(database);
}

/** How many articles a time limit of so many months deletes. @param now milliseconds since 1970 */
export async function countOverdue(database: HistoryDatabase, months: number, now: number): Promise<number> {
  const visits = database.transaction('visits').store.index('lastReadAt');
  let count = 0;
  let cursor = await visits.openCursor(olderThan(monthsBefore(new Date(now), months)));
  for (; cursor; cursor = await cursor.continue()) if (isForgotten(cursor.value)) count++;
  return count;
}

/** @returns whether there was any */
async function forgetBefore(database: HistoryDatabase, time: Date): Promise<boolean> {
  return writeHistory(database, async (transaction) => {
    let isAny = false;
    let cursor = await transaction.objectStore('visits').index('lastReadAt').openCursor(olderThan(time));
    for (; cursor; cursor = await cursor.continue()) {
      if (!isForgotten(cursor.value)) continue;
      await forgetArticle(transaction, cursor.value);
      isAny = true;
    }
    return isAny;
  });
}

function olderThan(time: Date): IDBKeyRange {
  return IDBKeyRange.upperBound(time.getTime(), true);
}

/** What the reader gave a star to is meant to stay; what was only saved was not read yet. */
function isForgotten({ starredAt, timesRead }: StoredVisit): boolean {
  return starredAt === undefined && timesRead > 0;
}
