import { foldForSearch } from '../../src/core/vietnamese/fold-for-search';
import { type BenchArticle, benchArticle } from './bench-article';
import { type BenchQuery, foldedWords } from './bench-query';
import { RESULTS } from './candidate';
import { indexedText } from './indexed-text';

/** Says how many results each query must have, by reading every article. */
export class TrueAnswers {
  readonly #queries: readonly BenchQuery[];
  readonly #counts: number[];
  /** By the number of articles. */
  readonly #known = new Map<number, readonly number[]>();
  #read = 0;

  constructor(queries: readonly BenchQuery[]) {
    this.#queries = queries;
    this.#counts = queries.map(() => 0);
  }

  /** Results of each query among the first `articles`, up to {@link RESULTS}. New numbers of articles must rise. */
  counts(articles: number): readonly number[] {
    const known = this.#known.get(articles);
    if (known) return known;
    if (articles < this.#read) throw new RangeError(`${articles} after ${this.#read}`);
    for (; this.#read < articles; this.#read++) {
      const words = indexedText(benchArticle(this.#read));
      for (const [i, query] of this.#queries.entries()) {
        if ((this.#counts[i] ?? 0) < RESULTS && isAnswer(words, query)) this.#counts[i] = (this.#counts[i] ?? 0) + 1;
      }
    }
    const counts = [...this.#counts];
    this.#known.set(articles, counts);
    return counts;
  }
}

/** Whether an article answers a query. @param text its {@link indexedText} */
export function isAnswer(text: string, query: BenchQuery): boolean {
  const words = foldedWords(query);
  const spaced = ` ${text} `;
  if (query.isPhrase) return spaced.includes(` ${words.join(' ')} `);
  const open = query.isPrefix ? words.at(-1) : undefined;
  return words.every((word) => spaced.includes(word === open ? ` ${word}` : ` ${word} `));
}

/** Whether an article has a query's words with the very marks that the reader typed. */
export function hasMarks({ title, author, section, text }: BenchArticle, { words }: BenchQuery): boolean {
  const own = new Set(`${title} ${author} ${section} ${text}`.toLowerCase().match(/\p{L}+/gu));
  return words.every((word) => own.has(word));
}

/** Whether the reader typed marks. */
export function isMarked({ words }: BenchQuery): boolean {
  return words.some((word) => word !== foldForSearch(word));
}
