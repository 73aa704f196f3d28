import fc from 'fast-check';
import type { Batch, BatchNews } from './batch';
import { PROPERTIES } from './properties';

/* A process of its own, which tries batches as they are sent: one that hangs can be ended from outside. */

/** Milliseconds: looking for the smallest input that fails may take for ever. */
const LONGEST = 120_000;

const tell = (news: BatchNews) => process.send?.(news);

// Who is asked by nobody any more ends.
process.on('disconnect', () => process.exit());
process.on('message', (batch: Batch) => void tryBatch(batch));
tell({ kind: 'ready' });

async function tryBatch({ name, seed, count, path }: Batch): Promise<void> {
  const found = PROPERTIES.find((each) => each.name === name);
  if (!found) throw new Error(`no property is named "${name}"`);
  let at = 0;
  let slowest = 0;
  const property = found.property((time) => (slowest = Math.max(slowest, time)));
  const details = await fc.check(property, {
    seed,
    numRuns: count,
    plugins: [
      fc.interruptAfterTimeLimit(LONGEST, { failOnInterrupt: true }),
      fc.beforeEach(() => void tell({ kind: 'at', at: at++ })),
    ],
    ...(path !== undefined && { path }),
  });
  const failure = details.failed ? `${fc.defaultReportMessage(details)}\n${stackOf(details.errorInstance)}` : undefined;
  tell({ kind: 'done', ran: details.numRuns, slowest, failure, path: details.counterexamplePath ?? undefined });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : '';
}
