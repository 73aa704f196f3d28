/** Above the window without end, as a reader may jump over what was watched, and two windows below it. */
const MARGIN = '10000000px 0px 200% 0px';

/**
 * Tells when an element comes near the window, or is near it already. The browser looks when it lays the page out anyway:
 * asking for the place of an element would have it done at once.
 * @returns a function that watches an element instead of the one before
 */
export function watchNear(signal: AbortSignal, onNear: () => void): (element: Element | undefined) => void {
  let watched: Element | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting && entries.at(-1)?.target === watched) onNear();
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return (element) => {
    observer.disconnect();
    watched = element;
    if (element) observer.observe(element);
  };
}
