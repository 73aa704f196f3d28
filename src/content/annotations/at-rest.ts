import { inSlices } from '../slices';

/** How long the page is left alone after it changed, in milliseconds, and after long work a multiple of that. */
const REST = { leastMs: 100, factor: 20, mostMs: 3000 };
/** A page that is never idle waits no longer than this. */
const LONGEST_WAIT = 1000;

/**
 * Has `work` done in slices when the page is idle, however often it is asked for meanwhile.
 * @returns what asks for it
 */
export function atRest(work: () => Generator<void>, signal: AbortSignal): () => void {
  let isAsked = false;
  let isPending = false;
  let restedAt = 0;
  const start = inSlices(function* () {
    while (isAsked) {
      isAsked = false;
      const begun = performance.now();
      yield* work();
      const now = performance.now();
      restedAt = now + Math.min(REST.mostMs, REST.factor * (now - begun));
    }
  }, signal);
  return () => {
    isAsked = true;
    if (isPending || signal.aborted) return;
    isPending = true;
    const begin = () => {
      isPending = false;
      start();
    };
    const wait = Math.max(REST.leastMs, restedAt - performance.now());
    setTimeout(() => requestIdleCallback(begin, { timeout: LONGEST_WAIT }), wait);
  };
}
