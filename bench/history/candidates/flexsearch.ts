import '../window-for-flexsearch';
import { Index, IndexedDB } from 'flexsearch';
import { type BenchQuery, foldedWords } from '../bench-query';
import { type Candidate, RESULTS } from '../candidate';
import { indexedText } from '../indexed-text';
import { serveCandidate } from '../serve-candidate';

/*
 * FlexSearch with its IndexedDB store. Whole words: its way to find beginnings of words indexes each of them. It knows no
 * phrases.
 */
const words = (text: string) => text.split(' ');
const index = new Index<false, IndexedDB>({ encode: words, tokenize: 'strict', resolution: 1, commit: false });

const candidate: Candidate = {
  open: async () => {
    await index.mount(new IndexedDB('history'));
  },
  addMany: async (articles) => {
    for (const article of articles) index.add(article.number, indexedText(article));
    await index.commit();
  },
  add: (article) => candidate.addMany([article]),
  search: async (query: BenchQuery) => {
    const found = await index.search(foldedWords(query).join(' '), { limit: RESULTS });
    return found.map(Number);
  },
};
serveCandidate(candidate);
