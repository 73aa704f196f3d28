import type { BenchArticle } from './bench-article';
import type { BenchQuery } from './bench-query';

/** As many results as a page of the history shows. */
export const RESULTS = 50;

/**
 * A search engine over the history, as it lives in a worker that may end at any moment: what `add` and `addMany` resolve
 * for is in the browser's storage.
 */
export interface Candidate {
  /** Opens what is stored, or makes it; resolves when a search may begin. */
  open(): Promise<void>;
  /** Articles in rising order of number, as an import brings them. */
  addMany(articles: readonly BenchArticle[]): Promise<void>;
  add(article: BenchArticle): Promise<void>;
  /** Numbers of up to {@link RESULTS} articles, best first, or newest first where the engine cannot tell. */
  search(query: BenchQuery): Promise<readonly number[]>;
  /** Bytes of the index, where the engine can tell. */
  indexBytes?(): Promise<number>;
  /** Bytes of WebAssembly's memory, where there is one. */
  wasmBytes?(): number;
}
