import { articleKey } from '../../core/history/article-key';
import type { Visit } from '../../core/history/visit';
import type { KeptTexts } from '../../platform/history-messages';
import { type HistoryDatabase, writeHistory } from './database';
import { keepVisit } from './search/index-visit';
import { storedVisit, visitOfStored } from './stored-visit';

/** The last visits, newest first. */
export async function recentVisits(database: HistoryDatabase, limit: number): Promise<Visit[]> {
  const visits: Visit[] = [];
  let cursor = await database.transaction('visits').store.openCursor(null, 'prev');
  while (cursor && visits.length < limit) {
    visits.push(visitOfStored(cursor.value));
    cursor = await cursor.continue();
  }
  return visits;
}

/** The visit of an article by any of its links. */
export async function visitOf(database: HistoryDatabase, url: string): Promise<Visit | undefined> {
  const visit = await database.getFromIndex('visits', 'key', articleKey(url));
  return visit && visitOfStored(visit);
}

/** What is kept of an article's text, by any of its links. */
export async function keptTexts(database: HistoryDatabase, url: string): Promise<KeptTexts | undefined> {
  const texts = await database.get('texts', articleKey(url));
  if (!texts) return undefined;
  const { viewId, last, earlier } = texts;
  return { viewId, last, ...(earlier && { earlier }) };
}

/** What a reader may give to a visit. */
export interface VisitChange {
  readonly isStarred?: boolean;
  readonly tags?: readonly string[];
  readonly note?: string;
}

/**
 * Changes what the reader gave to a visit. @param now milliseconds since 1970
 * @returns the visit as it is then; undefined where it is gone
 */
export async function changeVisit(
  database: HistoryDatabase,
  key: string,
  { isStarred, tags, note }: VisitChange,
  now: number,
): Promise<Visit | undefined> {
  return writeHistory(database, async (transaction) => {
    const known = await transaction.objectStore('visits').index('key').get(key);
    if (!known) return undefined;
    const { starredAt, ...others } = known;
    const star = isStarred === undefined ? starredAt : isStarred ? (starredAt ?? now) : undefined;
    const changed = storedVisit({
      ...others,
      ...(star !== undefined && { starredAt: star }),
      tags: tags ?? known.tags,
      note: note ?? known.note,
    });
    if (tags !== undefined || note !== undefined) return visitOfStored(await keepVisit(transaction, known, changed));
    // A star is no word that is searched for.
    await transaction.objectStore('visits').put(changed);
    return visitOfStored(changed);
  });
}
