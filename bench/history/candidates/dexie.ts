import { Dexie, type EntityTable } from 'dexie';
import { foldedWords } from '../bench-query';
import { type Candidate, RESULTS } from '../candidate';
import { indexedText } from '../indexed-text';
import { serveCandidate } from '../serve-candidate';

/*
 * Dexie: one record an article, its words in a multiEntry index. Newest first; it knows no phrases, as an index of words
 * does not say where they stand.
 */
interface Row {
  readonly number: number;
  readonly words: readonly string[];
}

const database = new Dexie('history') as Dexie & { rows: EntityTable<Row, 'number'> };
database.version(1).stores({ rows: 'number, *words' });

function row(article: Parameters<Candidate['add']>[0]): Row {
  return { number: article.number, words: [...new Set(indexedText(article).split(' '))] };
}

const candidate: Candidate = {
  open: async () => {
    await database.open();
  },
  addMany: async (articles) => {
    await database.rows.bulkAdd(articles.map(row));
  },
  add: async (article) => {
    await database.rows.add(row(article));
  },
  search: async (query) => {
    const words = foldedWords(query);
    const last = query.isPrefix ? words.pop() : undefined;
    const lists = await Promise.all([
      ...words.map((word) => database.rows.where('words').equals(word).primaryKeys()),
      ...(last ? [database.rows.where('words').startsWith(last).primaryKeys()] : []),
    ]);
    const [shortest = [], ...others] = lists.map((list) => new Set(list)).sort((a, b) => a.size - b.size);
    const found = [...shortest].filter((number) => others.every((list) => list.has(number)));
    return found.sort((a, b) => b - a).slice(0, RESULTS);
  },
};
serveCandidate(candidate);
