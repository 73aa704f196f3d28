import { loadavg } from 'node:os';
import type { View } from '../../e2e/harness/view';
import type { BenchBrowser } from './bench-browser';
import { benchArticle } from './bench-article';
import type { BenchQuery } from './bench-query';
import { type Figures, spreadOf } from './figures';
import { indexedText } from './indexed-text';
import { hasMarks, isAnswer, isMarked, type TrueAnswers } from './true-answers';

const RESTARTS = 40;
const ADDS = 100;
/** Articles that are added in one call: Firefox ends those that take ten minutes. */
const STEP = 5000;

/** One candidate in one browser, as its history grows. */
export class CandidateRun {
  readonly #browser: BenchBrowser;
  readonly #page: View;
  readonly #name: string;
  readonly #queries: readonly BenchQuery[];
  readonly #truth: TrueAnswers;
  #articles = 0;
  #emptyDisk = 0;

  constructor(browser: BenchBrowser, name: string, queries: readonly BenchQuery[], truth: TrueAnswers) {
    this.#browser = browser;
    this.#page = browser.page;
    this.#name = name;
    this.#queries = queries;
    this.#truth = truth;
  }

  /** Starts with nothing stored but what the candidate makes when it opens. */
  async begin(): Promise<void> {
    await this.#open();
    this.#emptyDisk = await this.#disk();
  }

  /** Adds articles until there are so many. */
  async fill(articles: number): Promise<void> {
    while (this.#articles < articles) {
      const to = Math.min(articles, this.#articles + STEP);
      await this.#page.evaluate(([from, to]) => globalThis.benchPage.fill(from, to), [this.#articles, to] as const);
      this.#articles = to;
    }
  }

  /** Measures everything with as many articles as there are; afterwards there are some more. */
  async measure(): Promise<Omit<Figures, 'browser' | 'candidate'>> {
    const articles = this.#articles;
    const disk = (await this.#disk()) - this.#emptyDisk;
    const index = (await this.#value('indexBytes')) as number | undefined;
    const cold = await this.#page.evaluate(([name, count]) => globalThis.benchPage.coldSearches(name, count), [
      this.#name,
      RESTARTS,
    ] as const);
    const warm = await this.#page.evaluate(() => globalThis.benchPage.warmSearches());
    const wasm = ((await this.#value('wasmBytes')) as number | undefined) ?? 0;
    const memory = (await this.#browser.workerBytes()) + wasm;
    const added = await this.#page.evaluate(([from, count]) => globalThis.benchPage.add(from, count), [
      articles,
      ADDS,
    ] as const);
    this.#articles += ADDS;
    return {
      articles,
      open: spreadOf(cold.map(({ open }) => open)),
      cold: spreadOf(cold.map(({ open, search }) => open + search)),
      warm: spreadOf(warm.map(({ milliseconds }) => milliseconds)),
      add: spreadOf(added),
      diskBytes: disk / articles,
      ...(index === undefined ? {} : { indexBytes: index / articles }),
      workerBytes: memory,
      wasmBytes: wasm,
      load: loadavg()[0] ?? NaN,
      ...this.#judge(
        articles,
        warm.map(({ found }) => found),
      ),
    };
  }

  async #open(): Promise<void> {
    await this.#page.evaluate(async (name) => {
      globalThis.benchPage.start(name);
      await globalThis.benchPage.call('open');
    }, this.#name);
  }

  async #value(method: 'indexBytes' | 'wasmBytes'): Promise<unknown> {
    return this.#page.evaluate(async (method) => (await globalThis.benchPage.call(method)).value, method);
  }

  /** Bytes that the origin uses, as the browser says. */
  #disk(): Promise<number> {
    return this.#page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  }

  #judge(articles: number, found: readonly (readonly number[])[]) {
    const counts = this.#truth.counts(articles);
    const marked = this.#queries
      .map((query, i) => ({ query, first: found[i]?.[0] }))
      .filter(({ query }) => isMarked(query));
    return {
      right: this.#queries.filter((query, i) => {
        const numbers = found[i] ?? [];
        return (
          numbers.length === counts[i] && numbers.every((number) => isAnswer(indexedText(benchArticle(number)), query))
        );
      }).length,
      queries: this.#queries.length,
      marksFirst: marked.filter(({ query, first }) => first !== undefined && hasMarks(benchArticle(first), query))
        .length,
      markedQueries: marked.length,
    };
  }
}
