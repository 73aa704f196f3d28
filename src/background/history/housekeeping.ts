import { monthsBefore } from '../../core/history/months-before';
import { historySettings } from '../../platform/settings';
import { type HistoryDatabase, writeHistory } from './database';
import { emptyTrash, forgetArticle } from './delete-visits';
import { tidyIndex } from './search/tidy-index';

/**
 * What is to be done now and then, and harms nobody when it is not: forgets what the reader does not want kept longer and
 * what can no longer be undone, and tidies the index. @param now milliseconds since 1970
 */
export async function keepHouse(database: HistoryDatabase, now: number): Promise<void> {
  const { retentionMonths } = await historySettings.get();
  if (retentionMonths > 0) await forgetBefore(database, monthsBefore(new Date(now), retentionMonths));
  await emptyTrash(database, now);
  await tidyIndex(database);
}

async function forgetBefore(database: HistoryDatabase, time: Date): Promise<void> {
  return writeHistory(database, async (transaction) => {
    let cursor = await transaction
      .objectStore('visits')
      .index('lastReadAt')
      .openCursor(IDBKeyRange.upperBound(time.getTime(), true));
    while (cursor) {
      // What the reader gave a star to is meant to stay; what was only saved was not read yet.
      if (cursor.value.starredAt === undefined && cursor.value.timesRead > 0)
        await forgetArticle(transaction, cursor.value);
      cursor = await cursor.continue();
    }
  });
}
