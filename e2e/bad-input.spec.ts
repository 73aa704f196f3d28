import { askPage } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { ARTICLE_URL, writtenArticle } from './sample-article';

const PARAGRAPH = 'Sáng sớm, người dân ra bờ hồ tập thể dục, xe cộ còn thưa và mặt nước phẳng lặng như gương.';

/** Takes head and body away as soon as the parser has made them. */
const REPLACED = `<script>
  document.addEventListener('DOMContentLoaded', () => document.documentElement.replaceChildren());
</script><p>${PARAGRAPH}</p>`;

/** Opens the popup over the page and waits until it has said what the page is. */
async function popupSays(testBrowser: TestBrowser, page: Page, words: string): Promise<void> {
  const popup = await testBrowser.popup(page);
  // Longer than the five megabytes take to be read on a busy machine with two cores.
  await expect.poll(() => popup.text(), { timeout: 20_000 }).toContain(words);
  await popup.close();
}

test.afterEach(async ({ testBrowser }) => {
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a page without a body', async ({ testBrowser }) => {
  const page = await testBrowser.open(ARTICLE_URL, REPLACED);
  expect(await page.evaluate(() => document.querySelectorAll('head, body').length)).toBe(0);
  await popupSays(testBrowser, page, 'Đây không phải một bài báo');
});

test('an empty answer', async ({ testBrowser }) => {
  const page = await testBrowser.open(ARTICLE_URL, '');
  expect(await page.text()).toBe('');
  await popupSays(testBrowser, page, 'Đây không phải một bài báo');
});

test('an article whose body is empty', async ({ testBrowser }) => {
  const html = `<title>Bờ hồ sớm mai</title><h1>Bờ hồ sớm mai</h1><div class="entry"></div><p>${PARAGRAPH}</p>`;
  const page = await testBrowser.open(ARTICLE_URL, html);
  expect(await page.text()).toContain(PARAGRAPH);
  const report = await askPage(testBrowser, page, 'describePage');
  expect(report).toMatchObject({ hidden: { count: 0 }, repairs: { count: 0 } });
});

test('five megabytes of text', async ({ testBrowser }) => {
  const paragraphs = Array.from({ length: 42_000 }, (_, index) => `<p>${index}. ${PARAGRAPH}</p>`).join('\n');
  expect(Buffer.byteLength(paragraphs)).toBeGreaterThan(5_000_000);
  const html = writtenArticle.replace('</figure>', `</figure>${paragraphs}`);
  const page = await testBrowser.open(ARTICLE_URL, html);
  const shown = await page.evaluate(
    () => [...document.querySelectorAll('p')].filter((p) => p.checkVisibility()).length,
  );
  expect(shown).toBeGreaterThan(42_000);
  await popupSays(testBrowser, page, await page.title());
});

test('a document that document.open replaces', async ({ testBrowser }) => {
  const page = await testBrowser.open(ARTICLE_URL, writtenArticle);
  await page.addScript(`
    document.open();
    document.write('<title>Trang mới</title><h1>Trang mới</h1><p>${PARAGRAPH}</p>');
    document.close();
  `);
  expect(await page.text()).toBe(`Trang mới\n\n${PARAGRAPH}`);
  await popupSays(testBrowser, page, 'Đây không phải một bài báo');
});

test('a frame of another origin', async ({ testBrowser }) => {
  testBrowser.serve('https://quang-cao.example/o.html', `<p id="inside">${PARAGRAPH}</p>`);
  const frame = '<iframe src="https://quang-cao.example/o.html" width="400" height="200"></iframe>';
  const page = await testBrowser.open(ARTICLE_URL, writtenArticle.replace('</h1>', `</h1>${frame}`));
  expect(testBrowser.requests()).toContain('https://quang-cao.example/o.html');
  await popupSays(testBrowser, page, await page.title());
});

test('a JSON-LD that is broken', async ({ testBrowser }) => {
  const broken =
    '<script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Bờ hồ", "author": [ </script>';
  const page = await testBrowser.open(ARTICLE_URL, writtenArticle.replace('</head>', `${broken}</head>`));
  await popupSays(testBrowser, page, await page.title());
  await popupSays(testBrowser, page, 'Dữ liệu về bài mà tòa soạn gắn trong trang bị hỏng');
});
