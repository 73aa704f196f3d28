import { type ClosedRoot, closedRoot } from './closed-root';
import { expect } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';

/** The marked texts of the page, in no order. */
export function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        // What is no more in the page is taken out when the page rests.
        const isStale =
          endOffset > (endContainer.nodeValue?.length ?? 0) || startOffset > (startContainer.nodeValue?.length ?? 0);
        if (isStale || !startContainer.isConnected) continue;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        texts.push(range.toString());
      }
    }
    return texts;
  });
}

/** The card that is open over a page; null where none is. */
export function card(testBrowser: TestBrowser, page: Page): Promise<ClosedRoot | null> {
  return closedRoot(testBrowser, page, '.card');
}

/** The middle of the first place where a text stands in an element, scrolled into the window. */
export function middleOf(page: Page, selector: string, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([wanted, words]) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center' });
      const walker = document.createTreeWalker(element ?? document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const start = node.nodeValue?.indexOf(words) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`no ${words}`);
    },
    [selector, text] as const,
  );
}

/** Rests the pointer on a text until its card opens. */
export async function hover(testBrowser: TestBrowser, page: Page, selector: string, text: string): Promise<ClosedRoot> {
  await expect(async () => {
    const { x, y } = await middleOf(page, selector, text);
    await page.moveTo(1, 1);
    await page.moveTo(x, y);
    await expect.poll(() => card(testBrowser, page), { timeout: 2000 }).not.toBeNull();
  }).toPass({ timeout: 15_000 });
  const opened = await card(testBrowser, page);
  if (!opened) throw new Error('the card has closed');
  return opened;
}

/** Presses a button of the open card. */
export async function pressInCard(testBrowser: TestBrowser, page: Page, name: string): Promise<void> {
  const control = (await card(testBrowser, page))?.controls.find((each) => each.name === name);
  if (!control) throw new Error(`the card has no ${name}`);
  await page.clickAt(control.x, control.y);
}
