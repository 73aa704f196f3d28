import type { Page } from '../shared-world';

/**
 * Lets a page be painted whose text was kept back, as soon as all text in the window is repaired. It is asked for in each
 * frame, in which the page is laid out anyway.
 * @param reached how far the page is repaired
 * @returns a function that lets it be painted at once
 */
export function showInTime(page: Page, reached: () => Text | undefined): () => void {
  const shown = new AbortController();
  const { signal } = shown;
  const show = () => {
    shown.abort();
    page.showText();
  };
  const look = () => {
    if (signal.aborted || page.signal.aborted) return;
    if (isBelowWindow(reached()?.parentElement)) show();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return show;
}

function isBelowWindow(element: Element | null | undefined): boolean {
  const view = element?.ownerDocument.defaultView;
  return view ? element.getBoundingClientRect().top > view.innerHeight : false;
}
