import type { Visit, VisitReport } from '../../platform/messages';
import { correctedFields } from './corrections';
import type { HistoryDatabase } from './database';

/** How long a page is taken to stay open: what views are kept for. A report that comes later counts as a new visit. */
const VIEW_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Keeps one visit in one transaction. The same report may come any number of times: a load of a page is counted once.
 * @param now milliseconds since 1970
 * @throws DOMException where the browser cannot write; nothing is written then.
 */
export async function recordVisit(database: HistoryDatabase, report: VisitReport, now: number): Promise<void> {
  const transaction = database.transaction(['visits', 'views', 'corrections'], 'readwrite');
  const visits = transaction.objectStore('visits');
  const views = transaction.objectStore('views');
  const [known, view, corrections] = await Promise.all([
    visits.get(report.article.url),
    views.get(report.viewId),
    transaction.objectStore('corrections').get(report.article.url),
  ]);
  const isNewView = view?.url !== report.article.url;
  await Promise.all([
    visits.put({ ...merge(known, report, isNewView, now), ...correctedFields(corrections?.fields ?? {}) }),
    views.put({ viewId: report.viewId, url: report.article.url, at: now }),
    forgetOldViews(views, now),
    transaction.done,
  ]);
}

/** The last visits, newest first. */
export async function recentVisits(database: HistoryDatabase, limit: number): Promise<Visit[]> {
  const visits: Visit[] = [];
  let cursor = await database.transaction('visits').store.index('lastReadAt').openCursor(null, 'prev');
  while (cursor && visits.length < limit) {
    visits.push(cursor.value);
    cursor = await cursor.continue();
  }
  return visits;
}

function merge(
  known: Visit | undefined,
  { article, repairs, hidden }: VisitReport,
  isNewView: boolean,
  now: number,
): Visit {
  return {
    url: article.url,
    title: article.title,
    authors: article.authors,
    published: article.published,
    section: article.section,
    siteName: article.siteName,
    readingMinutes: article.readingMinutes,
    repairs,
    hidden,
    firstReadAt: known?.firstReadAt ?? now,
    lastReadAt: now,
    timesRead: (known?.timesRead ?? 0) + (isNewView ? 1 : 0),
  };
}

/** The part of the object store that is needed here; idb's own type names the whole transaction. */
interface ViewStore {
  index(name: 'at'): { openKeyCursor(range: IDBKeyRange): Promise<ViewCursor | null> };
  delete(viewId: string): Promise<void>;
}
interface ViewCursor {
  readonly primaryKey: string;
  continue(): Promise<ViewCursor | null>;
}

async function forgetOldViews(views: ViewStore, now: number): Promise<void> {
  let cursor = await views.index('at').openKeyCursor(IDBKeyRange.upperBound(now - VIEW_KEPT_MS));
  while (cursor) {
    await views.delete(cursor.primaryKey);
    cursor = await cursor.continue();
  }
}
