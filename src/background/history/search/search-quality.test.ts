import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HistoryDatabase } from '../database';
import { article, emptyHistory, report } from '../history.fixture';
import { keepText } from '../keep-text';
import { recordReading } from '../record-reading';
import { changeVisit } from '../visits';
import { findVisits } from './find-visits';
import { listVisits } from './list-visits';
import { SEGMENT_SIZE } from './new-segment';
import { ARCHIVE, type ArchiveArticle, filler } from './search-archive.fixture';
import { SEARCH_CASES } from './search-quality.cases';
import { tidyIndex } from './tidy-index';

/** In the order of the alphabet, which is none of what is searched for. */
const articles: readonly (readonly [name: string, article: ArchiveArticle])[] = Object.entries(ARCHIVE).sort(
  ([a], [b]) => (a < b ? -1 : 1),
);
const fillers = Array.from({ length: 2 * SEGMENT_SIZE }, (_, i) => [`ban-tin-${i}`, filler(i)] as const);
const half = Math.ceil(articles.length / 2);

/** Two segments and their articles, so that answers of both are put in one order. */
const parts = [
  [...articles.slice(0, half), ...fillers.slice(0, SEGMENT_SIZE)],
  [...articles.slice(half), ...fillers.slice(SEGMENT_SIZE)],
];

async function read(database: HistoryDatabase, name: string, what: ArchiveArticle): Promise<void> {
  const { title, authors, section, site, text, isFinished = false, isStarred = false, tags = [], note = '' } = what;
  const now = noonOf(what.day);
  const url = `https://${site.host}/${name}.html`;
  const facts = { ...article('', title), authors, section, siteName: site.name, url };
  const progress = isFinished ? { activeMs: 90_000, depth: 1 } : { activeMs: 20_000, depth: 0.4 };
  await recordReading(database, report(name, '', { article: facts, ...progress }), now);
  await keepText(database, { viewId: name, text, isOwn: () => true }, now);
  await changeVisit(database, `${site.host.replace('www.', '')}/${name}.html`, { isStarred, tags, note }, now);
}

/** By the clock of the reader, as the filters read days. */
function noonOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
}

async function namesOf(database: HistoryDatabase, query: string): Promise<string[]> {
  const { ids, misunderstood } = await findVisits(database, query, 'best');
  expect(misunderstood).toEqual([]);
  const listed = await listVisits(database, ids, query);
  return listed.map(({ visit }) => visit.key.replace(/^.*\/|\.html$/g, ''));
}

describe.each([
  ['while all articles wait', false],
  ['when all articles are in segments', true],
])('the search finds what is meant %s', (_when, isTidied) => {
  let database: HistoryDatabase;

  beforeAll(async () => {
    database = await emptyHistory();
    for (const part of parts) {
      for (const [name, what] of part) await read(database, name, what);
      if (isTidied) await tidyIndex(database);
    }
    const [pending, segments] = await Promise.all([database.count('pending'), database.count('segments')]);
    expect({ pending, segments }).toEqual(
      isTidied ? { pending: 0, segments: parts.length } : { pending: parts.flat().length, segments: 0 },
    );
  }, 60_000);

  describe.each(Object.entries(SEARCH_CASES))('%s', (_what, cases) => {
    it.each(cases)('$query', async ({ query, first, isAll }) => {
      const found = await namesOf(database, query);
      expect(isAll ? found : found.slice(0, first.length)).toEqual(first);
    });
  });
});
