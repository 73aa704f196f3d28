/** Above the window without end, as a reader may jump over what was watched, and two windows below it. */
const MARGIN = '10000000px 0px 200% 0px';

/**
 * Tells when elements that it observes come near the window, or are near it already. The browser looks when it lays the page
 * out anyway: asking for the place of an element would have it done at once.
 */
export function nearObserver(signal: AbortSignal, onNear: (near: readonly Element[]) => void): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      if (near.length > 0) onNear(near);
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return observer;
}

/** @returns a function that watches an element instead of the one before */
export function watchNear(signal: AbortSignal, onNear: () => void): (element: Element | undefined) => void {
  let watched: Element | undefined;
  const observer = nearObserver(signal, (near) => {
    if (watched && near.includes(watched)) onNear();
  });
  return (element) => {
    observer.disconnect();
    watched = element;
    if (element) observer.observe(element);
  };
}
