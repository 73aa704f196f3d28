/** Elements that come without being seen. */
const UNSEEN = /^(?:SCRIPT|STYLE|LINK|META|TEMPLATE|NOSCRIPT)$/;
/** Pages that never rest are looked at for a twentieth of the time, but every three seconds, and not for ever. */
const REST = { factor: 20, leastMs: 500, mostMs: 3000, mostTimes: 200 };

/**
 * Calls back when elements were added to a page, before they are painted: lists that a script fills, pop-ups, a text that is
 * rendered anew. Calls seldom where the page changes often or an answer takes long.
 * @param isKnown whether what stands in an element has been decided, whatever it is
 */
export function watchPage(
  document: Document,
  signal: AbortSignal,
  { isKnown, onChange }: { isKnown: (element: Element) => boolean; onChange: () => void },
): void {
  let times = 0;
  let restedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (timer === undefined && records.some((record) => isNews(record, isKnown))) look();
  });
  const look = (): void => {
    const now = performance.now();
    if (now < restedAt) {
      timer = setTimeout(() => {
        timer = undefined;
        look();
      }, restedAt - now);
      return;
    }
    onChange();
    const end = performance.now();
    restedAt = end + Math.min(REST.mostMs, Math.max(REST.leastMs, REST.factor * (end - now)));
    if (++times >= REST.mostTimes) observer.disconnect();
  };
  // The document itself is observed because a page may replace its root.
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function isNews({ target, addedNodes }: MutationRecord, isKnown: (element: Element) => boolean): boolean {
  const isSeen = [...addedNodes].some((node) => node instanceof Element && !UNSEEN.test(node.nodeName));
  return isSeen && !(target instanceof Element && isKnown(target));
}
