/** What was measured of a candidate in a browser with a history of one size. Milliseconds and bytes. */
export interface Figures {
  readonly browser: string;
  readonly candidate: string;
  readonly articles: number;
  /** To open what is stored, in a worker that was just started. */
  readonly open: Spread;
  /** To open what is stored and answer one query, in a worker that was just started. */
  readonly cold: Spread;
  /** To answer a query in the same worker. */
  readonly warm: Spread;
  /** To add one article for good. */
  readonly add: Spread;
  /** An article's, of what the browser says the origin uses. */
  readonly diskBytes: number;
  /** An article's, of what the engine itself says. */
  readonly indexBytes?: number;
  /** The worker's after all queries, and how much of that is WebAssembly's memory. */
  readonly workerBytes: number;
  readonly wasmBytes: number;
  /** Queries with exactly the results that they must have, of {@link queries}. */
  readonly right: number;
  readonly queries: number;
  /** Queries typed with marks whose first result has those very marks, of {@link markedQueries}. */
  readonly marksFirst: number;
  readonly markedQueries: number;
  /** Processes that wanted to run meanwhile, by the system's one-minute mean: above the number of cores, times are too long. */
  readonly load: number;
}

export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** Why a candidate was not measured with more articles. */
export interface Stop {
  readonly browser: string;
  readonly candidate: string;
  /** With how many it was measured last. */
  readonly articles: number;
  readonly reason: string;
}

export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** @param values at least one */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** What the history asks of an engine: `of` must be no more than `most`; `usual` is the same without the outliers. */
interface Bar {
  readonly name: string;
  readonly most: number;
  readonly of: (figures: Figures) => number;
  readonly usual: (figures: Figures) => number;
}

const megabytes = ({ workerBytes }: Figures) => workerBytes / 1e6;
const kilobytes = ({ indexBytes, diskBytes }: Figures) => (indexBytes ?? diskBytes) / 1000;

export const BARS = {
  cold: { name: 'ms after waking', most: 50, of: ({ cold }) => cold.p95, usual: ({ cold }) => cold.p50 },
  add: { name: 'ms to add', most: 20, of: ({ add }) => add.p95, usual: ({ add }) => add.p50 },
  worker: { name: 'MB in the worker', most: 60, of: megabytes, usual: megabytes },
  index: { name: 'kB an article', most: 2, of: kilobytes, usual: kilobytes },
} satisfies Record<string, Bar>;

/** What a candidate fails to hold, in words; empty where it holds all. */
export function missedBars(figures: Figures): string {
  const missed = Object.values(BARS).filter(({ most, of }) => of(figures) > most);
  return missed.map(({ name, most, of }) => `${of(figures).toFixed(1)} ${name} where ${most} are allowed`).join(', ');
}
