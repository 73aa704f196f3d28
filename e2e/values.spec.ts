import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { TestBrowser, View } from './harness/test-browser';
import { keepArticles } from './kept-history';
import { ARTICLE_URL, damagedArticle } from './sample-article';
import { wordsOf } from './words';

/* Where each value came from, and what the reader makes of it. */

async function openPopup(testBrowser: TestBrowser): Promise<View> {
  const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
  await expect.poll(() => page.title()).toContain('Đề án');
  const popup = await testBrowser.popup(page);
  await expect.poll(() => popup.evaluate(() => document.querySelector('article h1')?.textContent)).toContain('Đề án');
  return popup;
}

async function type(popup: View, value: string): Promise<void> {
  await popup.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('.values input');
    if (input) input.value = text;
  }, value);
}

const bylineOf = (popup: View) => popup.evaluate(() => document.querySelector('.authors')?.textContent);

test('each value says where it came from, on hover and in the list', async ({ testBrowser }) => {
  const popup = await openPopup(testBrowser);
  const word = await wordsOf(popup);
  const hints = await popup.evaluate(() =>
    ['article h1', '.authors', 'article time'].map(
      (selector) => document.querySelector<HTMLElement>(selector)?.title ?? '',
    ),
  );
  for (const hint of hints) expect(hint).not.toBe('');
  await popup.click(word('valuesSummary'));
  const rows = await popup.evaluate(() =>
    [...document.querySelectorAll('.values li')].map((row) => [
      row.querySelector('h3')?.textContent ?? '',
      row.querySelector('.note')?.textContent ?? '',
    ]),
  );
  const fields = [
    'title',
    'authors',
    'published',
    'section',
    'siteName',
    'description',
    'photographers',
    'tags',
    'url',
  ];
  expect(rows.map(([name]) => name)).toEqual(
    [...fields, 'image', 'commentCount'].map((field) => word(`field_${field}`)),
  );
  for (const [, source] of rows) expect(source).not.toBe(word('source_unknown'));
  await popup.click(`${word('copyValue')}: ${word('field_authors')}`);
  await expect.poll(() => popup.text()).toContain(word('copied'));
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a value that the reader sets right stays right, in the popup and in the history', async ({ testBrowser }) => {
  const { hostname, pathname } = new URL(ARTICLE_URL);
  const article = { key: hostname + pathname, authors: ['HÀ ĐĂNG'], readAt: '2026-11-25T20:00', minutes: 2 };
  await keepArticles(testBrowser, [article]);
  const popup = await openPopup(testBrowser);
  const word = await wordsOf(popup);
  const pages = await bylineOf(popup);
  await popup.click(word('valuesSummary'));
  await popup.click(`${word('correctValue')}: ${word('field_authors')}`);
  await type(popup, 'Hà Đăng, Lê Thu');
  await popup.click(word('saveValue'));
  await expect.poll(() => bylineOf(popup)).toBe('Hà Đăng, Lê Thu');
  await expect.poll(() => popup.text()).toContain(word('source_reader'));
  await popup.close();

  const again = await openPopup(testBrowser);
  await expect.poll(() => bylineOf(again)).toBe('Hà Đăng, Lê Thu');
  const authors = async () =>
    ((await askBackground(testBrowser, 'recentVisits', 1)) as { article: { authors: string[] } }[])[0]?.article.authors;
  await expect.poll(authors).toEqual(['Hà Đăng', 'Lê Thu']);

  await again.click(word('valuesSummary'));
  await again.click(`${word('takePagesValue')}: ${word('field_authors')}`);
  await expect.poll(() => bylineOf(again)).toBe(pages);
  await expect.poll(authors).toEqual([pages]);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a time is set right by the clocks of Vietnam', async ({ testBrowser }) => {
  const popup = await openPopup(testBrowser);
  const word = await wordsOf(popup);
  await popup.click(word('valuesSummary'));
  await popup.click(`${word('correctValue')}: ${word('field_published')}`);
  const shown = await popup.evaluate(() => document.querySelector<HTMLInputElement>('.values input')?.value);
  expect(shown).toBe('2016-10-14T20:55');
  await type(popup, '2016-10-13T06:30');
  await popup.click(word('saveValue'));
  const time = () => popup.evaluate(() => document.querySelector('article time')?.getAttribute('datetime'));
  await expect.poll(time).toBe('2016-10-13T06:30:00+07:00');
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('of a private window nothing is kept, and so nothing can be set right', async ({ testBrowser }) => {
  const page = await testBrowser.openPrivate(ARTICLE_URL, damagedArticle);
  await expect.poll(() => page.title()).toContain('Đề án');
  const popup = await testBrowser.popup(page);
  const word = await wordsOf(popup);
  await expect.poll(() => popup.evaluate(() => document.querySelector('article h1')?.textContent)).toContain('Đề án');
  const names = await popup.evaluate(() =>
    [...document.querySelectorAll('.values button')].map((button) => button.textContent),
  );
  expect(names).toContain(word('copyValue'));
  expect(names).not.toContain(word('correctValue'));
});
