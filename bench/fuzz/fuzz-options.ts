import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export interface FuzzOptions {
  readonly seed: number;
  /** Inputs in all: texts and documents, or pages in a browser. */
  readonly count: number;
  /** A browser instead of the core alone. */
  readonly browser: 'chromium' | 'firefox' | undefined;
  /** Properties whose names contain this. */
  readonly only: string;
  /** The way to one input, as a failure printed it. */
  readonly path: string | undefined;
  /** Processes at the same time. */
  readonly jobs: number;
  /** Puts the figures into the README. */
  readonly isWritten: boolean;
}

const COUNT = { core: 100_000, browser: 500 };

/** @throws Error in words, where an option says nothing */
export function fuzzOptions(args: readonly string[]): FuzzOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { seed: text, count: text, browser: text, only: text, path: text, jobs: text, write: { type: 'boolean' } },
  });
  const { browser } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not "${browser}"`);
  }
  return {
    browser,
    seed: numberOf('seed', values.seed, Math.floor(Math.random() * 2 ** 31)),
    count: numberOf('count', values.count, browser ? COUNT.browser : COUNT.core),
    only: values.only ?? '',
    path: values.path,
    jobs: numberOf('jobs', values.jobs, availableParallelism()),
    isWritten: values.write ?? false,
  };
}

function numberOf(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^-?\d+$/.test(text)) throw new Error(`--${name} is a whole number, not "${text}"`);
  return Number(text);
}
