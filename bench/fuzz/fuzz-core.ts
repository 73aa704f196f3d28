import fc from 'fast-check';
import { table } from '../repair/markdown';
import type { Batch } from './batch';
import { BatchProcess, type Outcome } from './batch-process';
import type { FuzzOptions } from './fuzz-options';
import type { FuzzProperty } from './fuzz-property';
import { PROPERTIES } from './properties';

/** Inputs that are tried with one seed. */
const BATCH = 250;

interface Tally {
  ran: number;
  slowest: number;
  failures: number;
}

/**
 * Tries every property on its share of all inputs, and prints what fails as it comes.
 * @returns the figures as Markdown, and how many batches failed
 */
export async function fuzzCore(options: FuzzOptions): Promise<{ figures: string; failures: number }> {
  const properties = PROPERTIES.filter(({ name }) => name.includes(options.only));
  const tallies = new Map<string, Tally>(properties.map(({ name }) => [name, { ran: 0, slowest: 0, failures: 0 }]));
  const waiting = batchesOf(properties, options);
  await Promise.all(
    Array.from({ length: options.jobs }, async () => {
      const worker = new BatchProcess();
      for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
        const tally = tallies.get(batch.name);
        // One way to fail is enough of a property; the others of it are often the same.
        if (tally?.failures === 0) count(tally, batch, await worker.run(batch));
      }
      worker.end();
    }),
  );
  const failures = [...tallies.values()].reduce((sum, tally) => sum + tally.failures, 0);
  return { figures: figuresOf(properties, tallies), failures };
}

function batchesOf(properties: readonly FuzzProperty[], { seed, count: all, path }: FuzzOptions): Batch[] {
  if (path !== undefined) return properties.slice(0, 1).map(({ name }) => ({ name, seed, count: 1, path }));
  const shares = properties.reduce((sum, { share }) => sum + share, 0);
  let number = 0;
  return properties.flatMap(({ name, share }) => {
    const inputs = Math.ceil((all * share) / shares);
    return Array.from({ length: Math.ceil(inputs / BATCH) }, (_, i) => ({
      name,
      seed: seed + number++,
      count: Math.min(BATCH, inputs - i * BATCH),
    }));
  });
}

function count(tally: Tally, batch: Batch, outcome: Outcome): void {
  const { name, seed } = batch;
  if (outcome.kind === 'done') {
    tally.ran += outcome.ran;
    tally.slowest = Math.max(tally.slowest, outcome.slowest);
  }
  const isHang = outcome.kind === 'hangs';
  const failure = isHang ? hangOf(batch, outcome.at) : outcome.failure;
  if (failure === undefined) return;
  tally.failures++;
  const path = isHang ? outcome.at : outcome.path;
  console.error(
    `\nFails: ${name}\n${failure}\n\nAgain: npm run fuzz -- --only "${name}" --seed ${seed} --path ${path ?? 0}`,
  );
}

/** Says on which input a process was ended. */
function hangOf({ name, seed, count: most }: Batch, at: number): string {
  const property = PROPERTIES.find((each) => each.name === name);
  const input = property && at < most ? fc.sample(property.input, { seed, numRuns: at + 1 }).at(-1) : undefined;
  return `Hangs, or ends the process.\nInput: ${fc.stringify(input)}`;
}

function figuresOf(properties: readonly FuzzProperty[], tallies: ReadonlyMap<string, Tally>): string {
  const rows = properties.map(({ name, inputs }) => {
    const { ran, slowest, failures } = tallies.get(name) ?? { ran: 0, slowest: 0, failures: 0 };
    return [name, inputs, String(ran), String(failures), slowest.toFixed(0)];
  });
  const sum = (kind: string) => rows.filter((row) => row[1] === kind).reduce((all, row) => all + Number(row[2]), 0);
  const head = ['what holds', 'of', 'tried', 'failures and hangs', 'slowest, ms of CPU time'];
  return `${sum('texts')} texts and ${sum('documents')} documents.\n\n${table(head, rows)}`;
}
