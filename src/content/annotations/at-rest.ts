import { inSlices } from '../slices';

/** How long the page is left alone after it changed, in milliseconds, and after long work a multiple of that. */
const REST = { leastMs: 100, factor: 20, mostMs: 3000 };
/** A page that is never idle waits no longer than this, and one whose reader waits no longer than that. Milliseconds. */
const LONGEST_WAIT = 1000;
const LONGEST_URGENT_WAIT = 50;

/**
 * Has `work` done in slices when the page is idle, however often it is asked for meanwhile.
 * @returns what asks for it; `isUrgent` where somebody waits for it, or the page was left alone for it already
 */
export function atRest(work: () => Generator<void>, signal: AbortSignal): (isUrgent?: boolean) => void {
  let isAsked = false;
  let isPending = false;
  let restedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = inSlices(function* () {
    while (isAsked) {
      isAsked = false;
      const begun = performance.now();
      yield* work();
      const now = performance.now();
      restedAt = now + Math.min(REST.mostMs, REST.factor * (now - begun));
    }
  }, signal);
  return (isUrgent = false) => {
    isAsked = true;
    if ((isPending && !isUrgent) || signal.aborted) return;
    isPending = true;
    const begin = () => {
      isPending = false;
      start();
    };
    const wait = isUrgent ? 0 : Math.max(REST.leastMs, restedAt - performance.now());
    const timeout = isUrgent ? LONGEST_URGENT_WAIT : LONGEST_WAIT;
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(begin, { timeout }), wait);
  };
}
