import { type ReadArticle, statisticsOf, type Statistics } from '../../core/history/statistics';
import type { HistoryDatabase } from './database';

/** Visits that are read at once: what fits the memory of a worker. */
const BATCH = 1000;

/**
 * Sums up the readings of some days.
 * @param from "2026-11-25" as are `to` and `today`; both inclusive
 */
export async function readingStatistics(
  database: HistoryDatabase,
  from: string,
  to: string,
  today: string,
): Promise<Statistics> {
  const readings = await database.getAllFromIndex('readings', 'hour', IDBKeyRange.bound(from, `${to}T24`));
  const keys = new Set(readings.map(({ key }) => key));
  return statisticsOf(readings, await articlesOf(database, keys), today);
}

/** The first day with reading, "2026-11-25"; undefined while nothing was read. */
export async function firstReadingDay(database: HistoryDatabase): Promise<string | undefined> {
  const first = await database.transaction('readings').store.index('hour').openKeyCursor();
  return first?.key.slice(0, 10);
}

async function articlesOf(database: HistoryDatabase, keys: ReadonlySet<string>): Promise<Map<string, ReadArticle>> {
  const articles = new Map<string, ReadArticle>();
  let after = -Infinity;
  for (let isMore = keys.size > 0; isMore;) {
    const visits = await database.getAll('visits', IDBKeyRange.lowerBound(after, true), BATCH);
    for (const { key, progress, site, article } of visits) {
      if (!keys.has(key)) continue;
      articles.set(key, { progress, site: article.siteName ?? site, section: article.section ?? '' });
    }
    after = visits.at(-1)?.id ?? after;
    isMore = visits.length === BATCH && articles.size < keys.size;
  }
  return articles;
}
