import { isSeen, openArticle } from './clutter';
import { expect, test } from './harness/fixture';
import type { Page } from './harness/test-browser';
import { ARTICLE_URL, damagedArticle } from './sample-article';
import { press, wordsOf } from './words';

const OTHER_URL = 'https://baonghean.vn/de-an-lam-sach-ho-dam-nhieu-cu-tri-de-nghi-mo-duong-dao-20148.html';

/** Whether text is repaired and clutter hidden; undefined while one is and the other is not. */
async function isAtWork(page: Page): Promise<boolean | undefined> {
  const isRepaired = (await page.title()).includes('Đề án');
  const isHidden = (await isSeen(page, '.l-sidebar')) === false;
  return isRepaired === isHidden ? isRepaired : undefined;
}

test('a page can be paused until it is loaded again', async ({ testBrowser }) => {
  const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
  await expect.poll(() => isAtWork(page)).toBe(true);
  const popup = await testBrowser.popup(page);
  await press(popup, 'pausePage');
  await expect.poll(() => isAtWork(page)).toBe(false);
  const word = await wordsOf(popup);
  await expect.poll(() => popup.text()).toContain(word('pausedHeading'));
  await press(popup, 'pausePage');
  await expect.poll(() => isAtWork(page)).toBe(true);
  await press(popup, 'pausePage');
  await expect.poll(() => isAtWork(page)).toBe(false);
  await page.reload();
  await expect.poll(() => isAtWork(page)).toBe(true);
});

test('a site can be paused, and others go on', async ({ testBrowser }) => {
  const page = await openArticle(testBrowser);
  const popup = await testBrowser.popup(page);
  const word = await wordsOf(popup);
  await expect(() => popup.click(word('pauseSite').replace('$host$', 'nguoihanoi.vn'))).toPass({ timeout: 10_000 });
  await expect.poll(() => isSeen(page, '.l-sidebar')).toBe(true);
  const same = await testBrowser.open(ARTICLE_URL, damagedArticle);
  const other = await testBrowser.open(OTHER_URL, damagedArticle);
  await expect.poll(() => isAtWork(other)).toBe(true);
  expect(await isAtWork(same)).toBe(false);
});

test('everything can be paused, and goes on in the pages that are open', async ({ testBrowser }) => {
  const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
  const popup = await testBrowser.popup(page);
  await press(popup, 'pauseEverywhere');
  await expect.poll(() => isAtWork(page)).toBe(false);
  await popup.close();
  const other = await testBrowser.open(OTHER_URL, damagedArticle);
  await expect.poll(() => isAtWork(other)).toBe(false);
  await press(await testBrowser.popup(other), 'pauseEverywhere');
  await expect.poll(() => isAtWork(other)).toBe(true);
  await expect.poll(() => isAtWork(page)).toBe(true);
});
