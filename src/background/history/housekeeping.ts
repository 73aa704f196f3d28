import { monthsBefore } from '../../core/history/months-before';
import { historySettings } from '../../platform/settings';
import { type HistoryDatabase, writeHistory } from './database';
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

/** @returns whether there was any */
async function forgetBefore(database: HistoryDatabase, time: Date): Promise<boolean> {
  return writeHistory(database, async (transaction) => {
    let cursor = await transaction
      .objectStore('visits')
      .index('lastReadAt')
      .openCursor(IDBKeyRange.upperBound(time.getTime(), true));
    let isAny = false;
    while (cursor) {
      // What the reader gave a star to is meant to stay; what was only saved was not read yet.
      if (cursor.value.starredAt === undefined && cursor.value.timesRead > 0) {
        await forgetArticle(transaction, cursor.value);
        isAny = true;
      }
      cursor = await cursor.continue();
    }
    return isAny;
  });
}
