/** The longest that one slice of work keeps the page from painting or answering, in milliseconds. */
const SLICE_MS = 12;

/**
 * Runs `work` in slices: the first one at once, so that what the parser has just added is ready before it is painted,
 * the rest in tasks of their own.
 * @returns a function that starts the work, or lets it go on with what was added, if it is not running already
 */
export function inSlices(work: () => Generator<void>, signal: AbortSignal): () => void {
  let running: Generator<void> | undefined;
  const slice = () => {
    if (signal.aborted || !running) return;
    const end = performance.now() + SLICE_MS;
    do {
      if (running.next().done) {
        running = undefined;
        return;
      }
    } while (performance.now() < end);
    setTimeout(slice);
  };
  return () => {
    if (running) return;
    running = work();
    slice();
  };
}
