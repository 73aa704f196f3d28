import type { Page } from './harness/test-browser';

/** How the article stands on a screen, in CSS pixels. */
export interface PageLayout {
  /** How far the page goes beyond the screen's side. */
  readonly overflow: number;
  /** The largest empty space above, between and below the parts of the article. */
  readonly hole: number;
  /** How far the text's middle is from the screen's. */
  readonly offCentre: number;
  /** Characters of a full line of running text, the median. */
  readonly measure: number;
  /** Pictures, films and tables that are cut off, lie on each other or have no size. */
  readonly broken: readonly string[];
  /** How much of the headline a bar that stays at the top of the screen covers. */
  readonly covered: number;
}

export function layoutOf(page: Page): Promise<PageLayout> {
  return page.evaluate(readLayout);
}

/** Runs in the page, and so closes over nothing. */
function readLayout(): PageLayout {
  window.scrollTo(0, 0);
  const kept = [...document.querySelectorAll<HTMLElement>('[data-expect=kept]')];
  const width = document.documentElement.clientWidth;
  const rects = kept.map((element) => element.getBoundingClientRect()).sort((a, b) => a.top - b.top);
  const end = Math.max(document.documentElement.scrollHeight, window.innerHeight);
  let [bottom, hole] = [0, 0];
  for (const rect of rects) {
    hole = Math.max(hole, rect.top - bottom);
    bottom = Math.max(bottom, rect.bottom);
  }
  const isLong = end > window.innerHeight;
  const paragraphs = kept.filter((element) => element.matches('p') && element.innerText.length > 100);
  const lines = paragraphs.flatMap(fullLines).sort((a, b) => a - b);
  const middles = paragraphs
    .map((element) => element.getBoundingClientRect())
    .map(({ left, right }) => (left + right) / 2);
  const headline = document.querySelector('h1, .tieude')?.getBoundingClientRect();
  const bars = [...document.querySelectorAll('body *')].filter(
    (element) => getComputedStyle(element).position === 'fixed',
  );
  const bar = Math.max(
    0,
    ...bars
      .map((element) => element.getBoundingClientRect())
      .filter(({ top }) => top <= 0)
      .map(({ bottom: low }) => low),
  );
  return {
    overflow: document.documentElement.scrollWidth - width,
    hole: Math.round(Math.max(hole, isLong ? end - bottom : 0)),
    offCentre: Math.round(Math.max(...middles.map((middle) => Math.abs(middle - width / 2)))),
    measure: lines[Math.floor(lines.length / 2)] ?? 0,
    broken: kept
      .filter((element) => element.matches('img, video, iframe, table') && isBroken(element))
      .map((element) => element.outerHTML.slice(0, 80)),
    covered: Math.round(Math.max(0, bar - (headline?.top ?? 0))),
  };

  /** Characters of each line of a paragraph but the last. */
  function fullLines(paragraph: Element): number[] {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const counts = new Map<number, number>();
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? '';
      for (let i = 0; i < text.length; i++) {
        const range = document.createRange();
        range.setStart(walker.currentNode, i);
        range.setEnd(walker.currentNode, i + 1);
        const { height, top } = range.getBoundingClientRect();
        if (height > 0) counts.set(Math.round(top), (counts.get(Math.round(top)) ?? 0) + 1);
      }
    }
    return [...counts.values()].slice(0, -1);
  }

  function isBroken(element: Element): boolean {
    const { left, right, top, bottom: low } = element.getBoundingClientRect();
    if (right - left < 60 || low - top < 20 || left < 0 || right > width + 1) return !element.closest('.logo, a');
    return kept.some((other) => {
      if (!other.matches('img, video, iframe, table') || other.contains(element) || element.contains(other))
        return false;
      const rect = other.getBoundingClientRect();
      return rect.left < right - 1 && left < rect.right - 1 && rect.top < low - 1 && top < rect.bottom - 1;
    });
  }
}
