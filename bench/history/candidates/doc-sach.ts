import { openHistory, writeHistory, type HistoryDatabase } from '../../../src/background/history/database';
import { keepText } from '../../../src/background/history/keep-text';
import { recordReading } from '../../../src/background/history/record-reading';
import { putRecord } from '../../../src/background/history/records';
import { findVisits } from '../../../src/background/history/search/find-visits';
import { tidyIndex } from '../../../src/background/history/search/tidy-index';
import { storageReport } from '../../../src/background/history/storage-report';
import { articleKey } from '../../../src/core/history/article-key';
import type { ArticleFacts, HistoryRecord } from '../../../src/core/history/visit';
import { type BenchArticle, benchNumber } from '../bench-article';
import { type Candidate, RESULTS } from '../candidate';
import { serveCandidate } from '../serve-candidate';

/*
 * The history of this extension, as its worker uses it: what is added is a whole record with its text, where the others keep
 * their index alone.
 */
let database: HistoryDatabase;

function facts({ url, site, section, title, author, publishedAt }: BenchArticle): ArticleFacts {
  return {
    ...{ url, title, authors: [author], section, siteName: site, published: new Date(publishedAt).toISOString() },
    ...{ modified: undefined, description: undefined, tags: [], image: undefined, language: 'vi', agency: undefined },
    ...{ wordCount: 450, readingMinutes: 2 },
  };
}

function recordOf(article: BenchArticle): HistoryRecord {
  const { openedAt: id, text, url } = article;
  const visit = {
    ...{ id, key: articleKey(url), article: facts(article), repairs: 0, hidden: 0, firstReadAt: id, lastReadAt: id },
    ...{ timesRead: 1, activeMs: 60_000, depth: 1, progress: 'finished' as const, tags: [], note: '' },
  };
  return { visit, text: { text, at: id }, readings: [] };
}

async function addMany(articles: readonly BenchArticle[]): Promise<void> {
  const bulk = { ids: new Set<number>() };
  await writeHistory(database, (transaction) =>
    Promise.all(articles.map((article) => putRecord(transaction, recordOf(article), bulk))),
  );
  await tidyIndex(database);
}

async function add(article: BenchArticle): Promise<void> {
  const viewId = `view-${article.number}`;
  const { openedAt } = article;
  const numbers = { repairs: 0, hidden: 0, activeMs: 10_000, readAt: openedAt, depth: 0.5 };
  await recordReading(database, { viewId, article: facts(article), ...numbers }, openedAt);
  await keepText(database, { viewId, text: article.text, isOwn: () => true }, openedAt);
}

const candidate: Candidate = {
  open: async () => {
    database = await openHistory();
  },
  addMany,
  add,
  search: async ({ typed, isPrefix = false }) => {
    // Here the last word is taken as one that is being typed unless something follows it.
    const { ids } = await findVisits(database, isPrefix ? typed : `${typed} `, 'best');
    return ids.slice(0, RESULTS).map(benchNumber);
  },
  indexBytes: async () => (await storageReport(database)).indexBytes,
};
serveCandidate(candidate);
