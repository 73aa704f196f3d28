import type { Query } from '../../../core/history/search/query';
import type { FoundVisits } from '../../../platform/history-messages';
import type { HistoryDatabase } from '../database';
import { hasPhrases, longPhrases } from './has-phrases';
import { searchedText } from './searched-text';

/** Answers that are seen at once. */
const A_PAGE = 50;
/** Answers that are read at most to fill a page. */
const MOST_READ = 500;

/**
 * Takes out of the first answers what has all pairs of a phrase and not the phrase. What is further down is looked at when
 * it is listed.
 */
export async function withPhrases(
  database: HistoryDatabase,
  ids: readonly number[],
  query: Query,
): Promise<Pick<FoundVisits, 'ids' | 'unchecked'>> {
  const phrases = longPhrases(query);
  if (phrases.length === 0) return { ids, unchecked: 0 };
  const right: number[] = [];
  let read = 0;
  while (read < ids.length && read < MOST_READ && right.length < A_PAGE) {
    const batch = ids.slice(read, read + A_PAGE);
    const isRight = await Promise.all(batch.map((id) => hasPhrasesById(database, id, phrases)));
    right.push(...batch.filter((_, i) => isRight[i]));
    read += batch.length;
  }
  const unchecked = ids.slice(read);
  return { ids: [...right, ...unchecked], unchecked: unchecked.length };
}

async function hasPhrasesById(
  database: HistoryDatabase,
  id: number,
  phrases: ReturnType<typeof longPhrases>,
): Promise<boolean> {
  const visit = await database.get('visits', id);
  if (!visit) return false;
  return hasPhrases(visit, await searchedText(database.transaction(['texts', 'notes']), visit.key), phrases);
}
