import type { Page } from '../shared-world';

/**
 * Lets a page be painted that waits for its repair, as soon as all text in the window is repaired. Where that text stands is
 * told by the browser in each frame when it has laid the page out, and only while the page waits.
 * @param reached how far the page is repaired
 */
export function showInTime(page: Page, reached: () => Text | undefined): void {
  const look = () => {
    if (!page.isPaintHeld) return;
    const element = reached()?.parentElement;
    if (element) observer.observe(element);
    else requestAnimationFrame(look);
  };
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    if (entries.some(isBelowWindow)) page.releasePaint();
    else look();
  });
  requestAnimationFrame(look);
}

function isBelowWindow({ boundingClientRect, rootBounds }: IntersectionObserverEntry): boolean {
  return rootBounds !== null && boundingClientRect.top > rootBounds.bottom;
}
