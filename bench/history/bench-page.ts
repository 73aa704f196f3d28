import { benchArticle } from './bench-article';
import { benchQueries } from './bench-queries';
import type { Candidate } from './candidate';
import type { Call, Reply } from './serve-candidate';

const BATCH = 1000;

/**
 * What the page of the bench does for the script that drives the browser: it makes the articles, so that the worker holds
 * the candidate alone, and starts and ends the worker.
 */
export class BenchPage {
  readonly #queries = benchQueries();
  #worker: Worker | undefined;

  /** Starts a worker, ending the one before. @param name of the candidate's file */
  start(name: string): void {
    this.stop();
    this.#worker = new Worker(`./${name}.js`, { type: 'module' });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** Calls one method; the next may be called when this one has answered. @throws Error with the candidate's words */
  call(method: keyof Candidate, argument?: unknown): Promise<{ value: unknown; milliseconds: number }> {
    const worker = this.#worker;
    if (!worker) throw new Error('no worker is running');
    return new Promise((resolve, reject) => {
      // One call at a time: the handlers of the one before are not needed any more.
      worker.onerror = ({ message }) => reject(new Error(`the worker failed: ${message}`));
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if ('error' in data) reject(new Error(data.error));
        else resolve(data);
      };
      worker.postMessage({ method, argument } satisfies Call);
    });
  }

  /** Adds the articles of these numbers, the last one not included. */
  async fill(from: number, to: number): Promise<void> {
    for (let start = from; start < to; start += BATCH) {
      const articles = Array.from({ length: Math.min(BATCH, to - start) }, (_, i) => benchArticle(start + i));
      await this.call('addMany', articles);
    }
  }

  /** Adds articles one by one. @returns milliseconds for each */
  async add(from: number, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let i = 0; i < count; i++) times.push((await this.call('add', benchArticle(from + i))).milliseconds);
    return times;
  }

  /** Starts a worker for each of so many queries, spread over all of them. @returns milliseconds to open, and to answer */
  async coldSearches(name: string, count: number): Promise<{ open: number; search: number }[]> {
    const times: { open: number; search: number }[] = [];
    for (let i = 0; i < count; i++) {
      this.start(name);
      const open = (await this.call('open')).milliseconds;
      const query = this.#queries[Math.floor((i * this.#queries.length) / count)];
      times.push({ open, search: (await this.call('search', query)).milliseconds });
    }
    return times;
  }

  /** Asks all queries. @returns milliseconds and the numbers of the articles found */
  async warmSearches(): Promise<{ milliseconds: number; found: readonly number[] }[]> {
    const answers: { milliseconds: number; found: readonly number[] }[] = [];
    for (const query of this.#queries) {
      const { value, milliseconds } = await this.call('search', query);
      answers.push({ milliseconds, found: value as readonly number[] });
    }
    return answers;
  }
}

declare global {
  var benchPage: BenchPage;
}
globalThis.benchPage = new BenchPage();
