export type Work = () => Promise<void>;

/** Does work one after the other, where two at once would not know of each other. */
export function inTurns(): (work: Work) => Promise<void> {
  let last = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    // What failed is told to who asked for it; what comes after it is done all the same.
    last = done.catch(() => undefined);
    return done;
  };
}
