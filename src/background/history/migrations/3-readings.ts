import { articleKey } from '../../../core/history/article-key';
import { foldForSearch } from '../../../core/vietnamese/fold-for-search';
import { siteKey } from '../../../platform/site-key';
import type { Corrections } from '../../../core/metadata/correct-article';
import type { AnyDatabase, AnyUpgrade, Migration } from './migration';

/** An article of version 2. */
interface OldVisit {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly section?: string;
  readonly siteName?: string;
  readonly readingMinutes: number;
  readonly repairs: number;
  readonly hidden: number;
  readonly firstReadAt: number;
  readonly lastReadAt: number;
  readonly timesRead: number;
}
interface OldCorrections {
  readonly url: string;
  readonly fields: Corrections;
}

/**
 * Articles by the time at which they were opened, one for all editions; their texts, the time spent with them, and the
 * search index. What was recorded before was recorded when a page was opened: nothing is known of time and depth.
 */
export const readings: Migration = async (database, transaction) => {
  const oldVisits = (await transaction.objectStore('visits').getAll()) as OldVisit[];
  const oldCorrections = (await transaction.objectStore('corrections').getAll()) as OldCorrections[];
  for (const store of ['visits', 'views', 'corrections']) database.deleteObjectStore(store);
  createStores(database);
  await fillStores(transaction, oldVisits, oldCorrections);
};

function createStores(database: AnyDatabase): void {
  const visits = database.createObjectStore('visits', { keyPath: 'id' });
  visits.createIndex('key', 'key', { unique: true });
  visits.createIndex('tags', 'tags', { multiEntry: true });
  for (const name of ['site', 'lastReadAt', 'activeMs', 'sortTitle', 'starredAt', 'progress']) {
    visits.createIndex(name, name);
  }
  database.createObjectStore('texts', { keyPath: 'key' });
  const views = database.createObjectStore('views', { keyPath: 'viewId' });
  for (const name of ['at', 'key']) views.createIndex(name, name);
  database.createObjectStore('readings', { keyPath: ['key', 'hour'] }).createIndex('hour', 'hour');
  database.createObjectStore('corrections', { keyPath: 'key' });
  database.createObjectStore('trash', { keyPath: ['deletion', 'key'] }).createIndex('at', 'at');
  database.createObjectStore('staged', { keyPath: ['importId', 'key'] }).createIndex('at', 'at');
  database.createObjectStore('segments', { keyPath: 'id' });
  database.createObjectStore('pending', { keyPath: 'id' });
  for (const name of ['documents', 'blocks', 'gone', 'unindexed']) database.createObjectStore(name);
}

async function fillStores(
  transaction: AnyUpgrade,
  oldVisits: readonly OldVisit[],
  oldCorrections: readonly OldCorrections[],
): Promise<void> {
  const [visits, corrections] = [transaction.objectStore('visits'), transaction.objectStore('corrections')];
  const unindexed = transaction.objectStore('unindexed');
  const ids = new Set<number>();
  for (const visit of mergedVisits(oldVisits)) {
    let id = visit.lastReadAt;
    while (ids.has(id)) id++;
    ids.add(id);
    await visits.add({ ...visit, id });
    await unindexed.put(visit.key, visit.key);
  }
  for (const { url, fields } of oldCorrections) await corrections.put({ key: articleKey(url), fields });
}

/** Editions of an article were articles of their own. */
function mergedVisits(oldVisits: readonly OldVisit[]) {
  const byKey = new Map<string, ReturnType<typeof newVisit>>();
  for (const old of [...oldVisits].sort((a, b) => a.lastReadAt - b.lastReadAt)) {
    const visit = newVisit(old);
    const known = byKey.get(visit.key);
    byKey.set(visit.key, {
      ...visit,
      firstReadAt: Math.min(visit.firstReadAt, known?.firstReadAt ?? visit.firstReadAt),
      timesRead: visit.timesRead + (known?.timesRead ?? 0),
    });
  }
  return byKey.values();
}

function newVisit(old: OldVisit) {
  const { url, title, authors, published, section, siteName, readingMinutes } = old;
  const { repairs, hidden, firstReadAt, lastReadAt, timesRead } = old;
  return {
    key: articleKey(url),
    article: { url, title, authors, published, section, siteName, readingMinutes, tags: [], wordCount: 0 },
    ...{ repairs, hidden, firstReadAt, lastReadAt, timesRead, activeMs: 0, depth: 0, progress: 'half-read' },
    ...{ tags: [], note: '', site: siteKey(new URL(url).hostname), sortTitle: foldForSearch(title) },
  };
}
