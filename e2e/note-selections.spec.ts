import { askPage } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { card } from './marks';
import { kept, markedSentences, openArticle, press as pressInCard, select } from './notes';
import { press } from './words';

/* What is selected of an article: over elements, over its edges, in the middle of words. */

const URL = 'https://nguoihanoi.vn/xa-van-giang-lam-duong-moi-20232.html';
const FILLING =
  'Người dân trong xã cho biết con đường cũ lầy lội suốt mùa mưa, trẻ nhỏ đi học phải có người lớn dắt qua từng đoạn ngập.';
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã Vân Giang làm đường mới</title>
<meta property="og:type" content="article"><meta property="og:title" content="Xã Vân Giang làm đường mới"></head>
<body style="font: 18px/1.6 serif; margin: 24px"><h1>Xã Vân Giang làm đường mới</h1>
<div class="article-detail" itemprop="articleBody">
<p>Con đường <b>dài hai</b> cây số qua xóm Đông được <a href="/khac.html">người dân</a> góp tiền làm trong mùa khô.</p>
<p>Ông trưởng xóm <em>đứng ra <b>nhận</b></em> việc, mỗi nhà cử một người ra làm suốt hai tuần liền.</p>
<p>${FILLING}</p><p>${FILLING}</p><p>${FILLING}</p></div><footer>Bản quyền thuộc về báo.</footer></body></html>`;

async function exactOf(testBrowser: TestBrowser): Promise<string | undefined> {
  return (await kept(testBrowser, URL))[0]?.shown.exact;
}

/** Marks what is selected from one text to another, and loads the page anew. @returns the quote, and what is marked then */
async function markOver(testBrowser: TestBrowser, page: Page, from: string, to: string) {
  await select(page, from, to);
  await pressInCard(testBrowser, page, 'Vàng');
  await expect.poll(() => exactOf(testBrowser)).toBeDefined();
  await page.reload();
  await expect.poll(() => markedSentences(page)).not.toEqual([]);
  return { exact: await exactOf(testBrowser), marked: await markedSentences(page) };
}

test('a selection over elements and paragraphs is marked in whole words, also when the page is loaded anew', async ({
  testBrowser,
}) => {
  const page = await openArticle(testBrowser, PAGE, URL);
  // Its ends cut a word each, one of them in the middle of elements.
  const { exact, marked } = await markOver(testBrowser, page, 'ài hai', 'nhậ');
  const quote = 'dài hai cây số qua xóm Đông được người dân góp tiền làm trong mùa khô. Ông trưởng xóm đứng ra nhận';
  expect(exact?.replace('\n', ' ')).toBe(quote);
  expect(marked).toEqual([quote]);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('of a selection that begins before the article, that is marked which is in it', async ({ testBrowser }) => {
  const page = await openArticle(testBrowser, PAGE, URL);
  await select(page, 'Bản quyền');
  expect(await askPage(testBrowser, page, 'noteSelection')).toBe(false);
  const { exact, marked } = await markOver(testBrowser, page, 'Giang làm', 'cây số qua xóm Đông được');
  expect(exact).toBe('Con đường dài hai cây số qua xóm Đông được');
  expect(marked).toEqual(['Con đường dài hai cây số qua xóm Đông được']);
});

test('nothing is offered beside a selection where the reader wants it so, and the keys still write a note', async ({
  testBrowser,
}) => {
  const page = await openArticle(testBrowser, PAGE, URL);
  await select(page, 'xóm Đông');
  await expect.poll(() => card(testBrowser, page)).not.toBeNull();
  const options = await testBrowser.openExtensionPage('src/options/index.html#notes');
  await press(options, 'noteOptionOffer');
  await expect.poll(() => card(testBrowser, page)).toBeNull();
  await page.bringToFront();
  await select(page, 'trưởng xóm');
  // Longer than a selection rests before anything is offered.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(await card(testBrowser, page)).toBeNull();
  expect(await askPage(testBrowser, page, 'noteSelection')).toBe(true);
  await expect.poll(() => exactOf(testBrowser)).toBe('trưởng xóm');
  await press(options, 'noteOptionOffer');
  await select(page, 'mùa khô');
  await expect.poll(() => card(testBrowser, page)).not.toBeNull();
  expect(await testBrowser.consoleErrors()).toEqual([]);
});
