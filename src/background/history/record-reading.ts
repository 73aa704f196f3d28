import { articleKey } from '../../core/history/article-key';
import { progressOf } from '../../core/history/progress';
import type { Visit } from '../../core/history/visit';
import type { ReadingReport } from '../../platform/history-messages';
import { correctedFields } from './corrections';
import { type HistoryDatabase, type HistoryTransaction, type StoredView, writeHistory } from './database';
import { hourOf } from './hour-of';
import { forgetOldViews } from './old-views';
import { keepVisit } from './search/index-visit';
import { storedVisit } from './stored-visit';

/**
 * Keeps one view in one transaction. The same report may come any number of times, and a later one with higher numbers
 * replaces it: a view is counted once, and each millisecond of it.
 * @param now milliseconds since 1970
 * @returns whether the view's text is not kept yet
 * @throws DOMException where the browser cannot write; nothing is written then.
 */
export async function recordReading(database: HistoryDatabase, report: ReadingReport, now: number): Promise<boolean> {
  // Nothing was read in the future, whatever a page says.
  const at = Math.min(report.readAt, now);
  return writeHistory(database, async (transaction) => {
    const key = articleKey(report.article.url);
    const [known, view, corrections, texts] = await Promise.all([
      transaction.objectStore('visits').index('key').get(key),
      transaction.objectStore('views').get(report.viewId),
      transaction.objectStore('corrections').get(key),
      transaction.objectStore('texts').get(key),
    ]);
    const seen = view?.key === key ? view : undefined;
    const visit = merge(known, report, { key, isNewView: !seen, since: seen?.activeMs ?? 0, at });
    const corrected = { ...visit, article: { ...visit.article, ...correctedFields(corrections?.fields ?? {}) } };
    if (known && !isFoundAnew(known, corrected)) await transaction.objectStore('visits').put(storedVisit(corrected));
    else await keepVisit(transaction, known, storedVisit(corrected));
    await count(transaction, key, report, seen, { at, now });
    return texts?.viewId !== report.viewId;
  });
}

interface View {
  readonly key: string;
  readonly isNewView: boolean;
  /** Milliseconds of the view that are counted already. */
  readonly since: number;
  /** Milliseconds since 1970: when it was last read. */
  readonly at: number;
}

function merge(known: Visit | undefined, report: ReadingReport, { key, isNewView, since, at }: View): Visit {
  const { article, repairs, hidden } = report;
  const depth = Math.max(known?.depth ?? 0, report.depth);
  const activeMs = (known?.activeMs ?? 0) + Math.max(0, report.activeMs - since);
  return {
    id: known && (!isNewView || known.id > at) ? known.id : at,
    ...{ key, article, repairs, hidden },
    firstReadAt: Math.min(known?.firstReadAt ?? at, at),
    lastReadAt: Math.max(known?.lastReadAt ?? at, at),
    timesRead: (known?.timesRead ?? 0) + (isNewView ? 1 : 0),
    ...{ activeMs, depth, progress: progressOf(depth, activeMs, article.wordCount) },
    ...(known?.starredAt !== undefined && { starredAt: known.starredAt }),
    tags: known?.tags ?? [],
    note: known?.note ?? '',
  };
}

/** Whether the index has to be told. */
function isFoundAnew(known: Visit, visit: Visit): boolean {
  const what = ({ id, article }: Visit) => {
    const { url, title, authors, section, siteName, description, tags, agency } = article;
    return JSON.stringify([id, url, title, authors, section, siteName, description, tags, agency]);
  };
  return what(known) !== what(visit);
}

/** Counts what is new of a view for its hour. */
async function count(
  transaction: HistoryTransaction,
  key: string,
  { viewId, activeMs, depth, article }: ReadingReport,
  seen: StoredView | undefined,
  { at, now }: { readonly at: number; readonly now: number },
): Promise<void> {
  const [views, readings] = [transaction.objectStore('views'), transaction.objectStore('readings')];
  const words = Math.max(seen?.words ?? 0, Math.round(depth * article.wordCount));
  const hour = hourOf(at);
  const reading = await readings.get([key, hour]);
  const total = Math.max(seen?.activeMs ?? 0, activeMs);
  await Promise.all([
    readings.put({
      ...{ key, hour },
      activeMs: (reading?.activeMs ?? 0) + total - (seen?.activeMs ?? 0),
      words: (reading?.words ?? 0) + words - (seen?.words ?? 0),
    }),
    views.put({ viewId, key, at: now, activeMs: total, words }),
    forgetOldViews(views, now),
  ]);
}
