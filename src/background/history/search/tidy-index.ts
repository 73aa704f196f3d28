import type { HistoryDatabase } from '../database';
import { countUnindexed, renewOldIndex } from './index-format';
import { mergeSegmentsOnce, rewriteWithoutGone } from './merge-stored-segments';
import { pendingToSegment, waitingToSegment } from './new-segment';
import { dropUnfinishedSegments } from './unfinished-segments';

/** Milliseconds. */
const LONGEST_CALL = 3000;

let running: Promise<void> | undefined;

/**
 * Brings the index into the shape in which it is searched fast: what waits becomes segments, segments of one size become
 * one. It may be stopped at any moment, by the end of the worker say, and goes on when it is called again.
 */
export function tidyIndex(database: HistoryDatabase, mayGoOn = () => true): Promise<void> {
  running ??= tidy(database, mayGoOn).finally(() => {
    running = undefined;
  });
  return running;
}

/** Takes what was deleted out of the index as well, where it was only noted as gone. */
export async function forgetGone(database: HistoryDatabase): Promise<void> {
  // Two that rewrite segments at once would only undo each other's work.
  while (running) await running.catch(() => undefined);
  running = renewOldIndex(database)
    .then(() => rewriteWithoutGone(database))
    .finally(() => {
      running = undefined;
    });
  await running;
}

/** Tidies the index for some seconds at most. @returns how many articles are not in it yet */
export async function indexMore(database: HistoryDatabase): Promise<number> {
  const end = performance.now() + LONGEST_CALL;
  await tidyIndex(database, () => performance.now() < end);
  return countUnindexed(database);
}

async function tidy(database: HistoryDatabase, mayGoOn: () => boolean): Promise<void> {
  await renewOldIndex(database);
  await dropUnfinishedSegments(database);
  const steps = [waitingToSegment, pendingToSegment, mergeSegmentsOnce];
  for (let isMore = true; isMore && mayGoOn();) {
    isMore = false;
    for (const step of steps) isMore ||= await step(database);
  }
}
