import { violations } from './axe-violations';
import { askPage } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser, View } from './harness/test-browser';
import { keepArticles } from './kept-history';
import { ARTICLE_URL, writtenArticle } from './sample-article';
import { wordsOf } from './words';

/* An article that was read before, and what it says otherwise now. */

const { hostname, pathname } = new URL(ARTICLE_URL);

async function openPopup(testBrowser: TestBrowser, page: Page): Promise<View> {
  const popup = await testBrowser.popup(page);
  await expect.poll(() => popup.evaluate(() => document.querySelector('article h1')?.textContent)).toBeTruthy();
  return popup;
}

/** Has the article read two hours ago, with another text than the page has. */
async function readBefore(testBrowser: TestBrowser, edit: (text: string) => string): Promise<void> {
  const page = await testBrowser.open(ARTICLE_URL, writtenArticle);
  await (await openPopup(testBrowser, page)).close();
  const { text } = (await askPage(testBrowser, page, 'articleText')) as { text: string };
  const at = new Date(Date.now() - 2 * 3_600_000);
  const readAt = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  await keepArticles(testBrowser, [{ key: hostname + pathname, readAt, minutes: 2, text: edit(text) }]);
}

const marked = (popup: View) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('#changed ins, #changed del')].map((mark) => [mark.localName, mark.textContent]),
  );

test('the popup shows what was changed since, sentence by sentence', async ({ testBrowser }) => {
  await readBefore(testBrowser, (text) =>
    text
      .replace('dự kiến là 86 tỷ đồng', 'dự kiến là 80 tỷ đồng')
      .replace('ông Điền nói.', 'ông Điền nói. Nhiều người vỗ tay.')
      .replace('Phường sẽ báo cáo việc thu, chi vào ngày 15 hàng tháng.', ''),
  );
  const popup = await openPopup(testBrowser, await testBrowser.open(ARTICLE_URL));
  const word = await wordsOf(popup);
  const heading = () => popup.evaluate(() => document.querySelector('#changed h2')?.textContent);
  await expect.poll(heading).toBe(word('changedHeading').replace('$ago$', '2 giờ trước'));
  await popup.click(word('changedSummary_other').replace('$count$', '3'));
  const [added, removed] = [word('changedAdded'), word('changedRemoved')];
  expect(await marked(popup)).toEqual([
    ['del', `${removed} 80`],
    ['ins', `${added} 86`],
    ['del', `${removed} Nhiều người vỗ tay.`],
    ['ins', `${added} Phường sẽ báo cáo việc thu, chi vào ngày 15 hàng tháng.`],
  ]);
  expect(await violations(popup)).toEqual([]);
  expect(await testBrowser.consoleErrors()).toEqual([]);

  await popup.close();
  // The same article under an address of its own: popups are opened over a page by its address.
  const privateUrl = `${ARTICLE_URL}?utm_source=zalo`;
  const inPrivate = await openPopup(testBrowser, await testBrowser.openPrivate(privateUrl, writtenArticle));
  // The panels after it are there by then.
  await expect.poll(() => inPrivate.evaluate(() => document.querySelector('#cite') !== null)).toBe(true);
  await inPrivate.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  expect(await marked(inPrivate)).toEqual([]);
});

test('nothing is said of an article that is the same, or only counts something else', async ({ testBrowser }) => {
  await readBefore(testBrowser, (text) => `Cập nhật 5 phút trước\n${text.replaceAll(' ', '  ')}\n1.204 lượt xem`);
  const popup = await openPopup(testBrowser, await testBrowser.open(ARTICLE_URL));
  await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  expect(await popup.evaluate(() => document.querySelector('#changed') !== null)).toBe(false);
});
