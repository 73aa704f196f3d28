import { foldForSearch } from '../../../core/vietnamese/fold-for-search';
import { matchSegment } from '../../../core/history/search/match-segment';
import { parseQuery } from '../../../core/history/search/parse-query';
import { asksForTerms, type Query } from '../../../core/history/search/query';
import type { Matches } from '../../../core/history/search/ranking';
import { RankedIds } from '../../../core/history/search/ranked-ids';
import { PendingSegment, type Segment } from '../../../core/history/search/segment';
import type { FoundVisits, VisitOrder } from '../../../platform/history-messages';
import type { HistoryDatabase } from '../database';
import { notedKeys } from '../../notes/note-store';
import { countUnindexed, isReadable } from './index-format';
import { documentsOf } from './segment-documents';
import { StoredSegment } from './stored-segment';
import { tagsInUse } from './tags-in-use';
import { withPhrases } from './with-phrases';

/** Finds visits: see parseQuery for what can be asked. */
export async function findVisits(database: HistoryDatabase, text: string, order: VisitOrder): Promise<FoundVisits> {
  const query = parseQuery(text);
  const [found, unindexed] = await Promise.all([
    asksForTerms(query) ? byTerms(database, query) : allVisits(database),
    countUnindexed(database),
  ]);
  const kept = await withoutOthers(database, found, query);
  const ids = await inOrder(database, kept, order);
  return { ...(await withPhrases(database, ids, query)), misunderstood: query.misunderstood, unindexed };
}

/** Ids, the best answers first, then the newest. */
async function byTerms(database: HistoryDatabase, query: Query): Promise<number[]> {
  const transaction = database.transaction(['segments', 'documents', 'blocks', 'pending', 'gone']);
  const [stored, pending, goneIds] = await Promise.all([
    transaction.objectStore('segments').getAll(),
    transaction.objectStore('pending').getAll(),
    transaction.objectStore('gone').getAllKeys(),
  ]);
  const blocks = transaction.objectStore('blocks');
  const waiting = new PendingSegment(pending.map(({ terms }) => terms));
  const answers = await Promise.all([
    ...stored
      .filter(isReadable)
      .map(({ id, size }) =>
        answerOf(new StoredSegment(id, size, blocks), query, documentsOf(transaction.objectStore('documents'), id)),
      ),
    answerOf(waiting, query, Promise.resolve(pending.map(({ id }) => id))),
  ]);
  const gone = new Set(goneIds);
  const found = new RankedIds();
  // The newest segment first.
  for (const { ids, ...matches } of answers.sort((a, b) => (b.ids[0] ?? 0) - (a.ids[0] ?? 0))) {
    found.addAll(matches, ids, gone);
  }
  return found.inOrder();
}

async function answerOf(
  segment: Segment,
  query: Query,
  ids: Promise<ArrayLike<number>>,
): Promise<Matches & { ids: ArrayLike<number> }> {
  const [matches, of] = await Promise.all([matchSegment(segment, query), ids]);
  return { ...matches, ids: of };
}

/** Ids, the newest first. */
async function allVisits(database: HistoryDatabase): Promise<number[]> {
  return (await database.getAllKeys('visits')).reverse();
}

/** Leaves out what a filter does not let through. */
async function withoutOthers(database: HistoryDatabase, ids: readonly number[], query: Query): Promise<number[]> {
  const { after = -Infinity, before = Infinity } = query;
  const sets = (await filterIds(database, query)).map((allowed) => new Set(allowed));
  if (sets.length === 0 && query.after === undefined && query.before === undefined) return [...ids];
  return ids.filter((id) => id >= after && id < before && sets.every((set) => set.has(id)));
}

async function filterIds(database: HistoryDatabase, query: Query): Promise<number[][]> {
  const { isStarred, isNoted, progress, tags } = query;
  return Promise.all([
    ...(isStarred ? [database.getAllKeysFromIndex('visits', 'starredAt')] : []),
    ...(isNoted ? [notedIds(database)] : []),
    ...(progress ? [database.getAllKeysFromIndex('visits', 'progress', progress)] : []),
    ...tags.map((tag) => taggedIds(database, tag)),
  ]);
}

async function notedIds(database: HistoryDatabase): Promise<number[]> {
  const keys = await notedKeys(database);
  const visits = database.transaction('visits').store.index('key');
  const ids = await Promise.all(keys.map((key) => visits.getKey(key)));
  return ids.filter((id) => id !== undefined);
}

/** @param tag folded */
async function taggedIds(database: HistoryDatabase, tag: string): Promise<number[]> {
  const spellings = (await tagsInUse(database)).filter((each) => foldForSearch(each) === tag);
  const ids = await Promise.all(spellings.map((each) => database.getAllKeysFromIndex('visits', 'tags', each)));
  return ids.flat();
}

/** @param ids the best first, or the newest where nothing is better */
async function inOrder(database: HistoryDatabase, ids: number[], order: VisitOrder): Promise<number[]> {
  if (order === 'best') return ids;
  if (order === 'newest') return ids.sort((a, b) => b - a);
  if (order === 'oldest') return ids.sort((a, b) => a - b);
  const wanted = new Set(ids);
  const all = await idsInOrder(database, order);
  return all.filter((id) => wanted.has(id));
}

async function idsInOrder(
  database: HistoryDatabase,
  order: Exclude<VisitOrder, 'best' | 'newest' | 'oldest'>,
): Promise<number[]> {
  if (order === 'title') return database.getAllKeysFromIndex('visits', 'sortTitle');
  if (order === 'longest') return (await database.getAllKeysFromIndex('visits', 'activeMs')).reverse();
  // "half-read" is after "finished" in the alphabet, and so is the newest after the older ones.
  return (await database.getAllKeysFromIndex('visits', 'progress')).reverse();
}
