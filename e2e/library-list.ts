import { daysAgo } from './days-ago';
import { expect } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { type KeptArticle, keepArticles } from './kept-history';

/** Articles with and without text, of two newspapers, of three days. */
export const ARTICLES: readonly KeptArticle[] = [
  {
    ...{ key: 'baosong.vn/thu', siteName: 'Báo Sông', readAt: `${daysAgo(9)}T08:00`, minutes: 2, isFinished: true },
    title: 'Mùa thu bên hồ Tây',
    text: 'Lá vàng rơi kín lối đi ven hồ.',
  },
  {
    ...{ key: 'baonui.vn/cau', siteName: 'Báo Núi', section: 'Kinh tế', readAt: `${daysAgo(1)}T07:00`, minutes: 12 },
    title: 'Cầu mới qua sông Lô',
    text: 'Sáng nay, Thủ tướng dự lễ khánh thành cầu.\nCầu dài 600 mét, có hai làn xe.',
    earlierText: 'Thủ tướng sẽ dự lễ khánh thành cầu.',
    tags: ['giao thông'],
    note: 'Hỏi lại số làn xe.',
  },
  {
    ...{ key: 'baosong.vn/hop', siteName: 'Báo Sông', section: 'Chính trị', readAt: `${daysAgo(1)}T09:00`, minutes: 5 },
    ...{ title: 'Thủ tướng họp về giá điện', isFinished: true, isStarred: true },
  },
  { key: 'baosong.vn/ho', siteName: 'Báo Sông', readAt: `${daysAgo(0)}T00:00`, minutes: 1, title: 'Hòa nhạc bên hồ' },
];

/** The library in front, with these articles in the history. @param asked the address after the page's: "#list/hồ" */
export async function openLibrary(testBrowser: TestBrowser, kept = ARTICLES, asked = ''): Promise<Page> {
  await keepArticles(testBrowser, kept);
  const page = await testBrowser.openExtensionPage(`src/library/index.html${asked}`);
  await page.bringToFront();
  return page;
}

/** The same, once visits are listed. */
export async function openList(testBrowser: TestBrowser, kept = ARTICLES, asked = ''): Promise<Page> {
  const page = await openLibrary(testBrowser, kept, asked);
  await expect.poll(() => titles(page)).not.toEqual([]);
  return page;
}

/** The titles of the rows that are in the page, in the list's order. */
export function titles(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('.visit .title')].map(({ textContent }) => textContent));
}

/** Writes into a field as the reader does, but all at once. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  await page.evaluate(
    ([selector, written]) => {
      const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (!input) throw new Error(`no ${selector}`);
      input.focus();
      input.value = written;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [field, text] as const,
  );
}

export const search = (page: Page, query: string) => write(page, 'input[type=search]', query);

/** What is written in the elements of a selector. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent.trim()),
    selector,
  );
}

/** The name of what has the focus: its label, or its text. */
export function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    return element.getAttribute('aria-label') ?? element.textContent;
  });
}
