import { expect } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { ARTICLE_URL, writtenArticle } from './sample-article';

/** Opens the sample article and waits until its clutter is hidden, as the reader's tools find it. */
export async function openArticle(testBrowser: TestBrowser): Promise<Page> {
  const page = await testBrowser.open(ARTICLE_URL, writtenArticle);
  await expect.poll(() => isSeen(page, '.l-sidebar')).toBe(false);
  return page;
}

/** Whether the first element that matches is to be seen. */
export function isSeen(page: Page, selector: string): Promise<boolean | undefined> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility(), selector);
}
