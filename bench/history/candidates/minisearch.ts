import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import MiniSearch from 'minisearch';
import { foldedWords } from '../bench-query';
import { type Candidate, RESULTS } from '../candidate';
import { indexedText } from '../indexed-text';
import { serveCandidate } from '../serve-candidate';

/*
 * MiniSearch in memory. IndexedDB holds it as JSON, and beside it the text of what came since, which is indexed when the
 * worker wakes. It knows no phrases.
 */
interface Schema extends DBSchema {
  snapshot: { key: 0; value: string };
  added: { key: number; value: Document };
}
interface Document {
  readonly id: number;
  readonly text: string;
}

const OPTIONS = { fields: ['text'], tokenize: (text: string) => text.split(' '), processTerm: (term: string) => term };
let database: IDBPDatabase<Schema>;
let index = new MiniSearch<Document>(OPTIONS);

const document = (article: Parameters<Candidate['add']>[0]): Document => ({
  id: article.number,
  text: indexedText(article),
});

const candidate: Candidate = {
  open: async () => {
    database = await openDB<Schema>('history', 1, {
      upgrade(made) {
        made.createObjectStore('snapshot');
        made.createObjectStore('added', { keyPath: 'id' });
      },
    });
    const snapshot = await database.get('snapshot', 0);
    if (snapshot) index = MiniSearch.loadJSON<Document>(snapshot, OPTIONS);
    index.addAll(await database.getAll('added'));
  },
  addMany: async (articles) => {
    index.addAll(articles.map(document));
    const change = database.transaction(['snapshot', 'added'], 'readwrite');
    await change.objectStore('snapshot').put(JSON.stringify(index), 0);
    await change.objectStore('added').clear();
    await change.done;
  },
  add: async (article) => {
    const added = document(article);
    index.add(added);
    await database.put('added', added);
  },
  search: (query) => {
    const words = foldedWords(query);
    const last = query.isPrefix ? words.at(-1) : undefined;
    const found = index.search(words.join(' '), { combineWith: 'AND', prefix: (term) => term === last });
    return Promise.resolve(found.slice(0, RESULTS).map(({ id }) => id as number));
  },
  indexBytes: async () => (await database.get('snapshot', 0))?.length ?? 0,
};
serveCandidate(candidate);
