import type { Page } from '../shared-world';

/**
 * Lets a page be painted that waits for its repair, as soon as all text in the window is repaired. That is asked in each frame,
 * in which the page is laid out anyway, and only while it waits.
 * @param reached how far the page is repaired
 */
export function showInTime(page: Page, reached: () => Text | undefined): void {
  const look = () => {
    if (!page.isPaintHeld) return;
    if (isBelowWindow(reached()?.parentElement)) page.releasePaint();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function isBelowWindow(element: Element | null | undefined): boolean {
  const view = element?.ownerDocument.defaultView;
  return view ? element.getBoundingClientRect().top > view.innerHeight : false;
}
