import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { TestBrowser } from './harness/test-browser';
import { ARTICLE_URL, damagedArticle } from './sample-article';

interface Visit {
  readonly url: string;
  readonly title: string;
  readonly timesRead: number;
  readonly repairs: number;
  readonly hidden: number;
}

const OTHER_URL = 'https://nguoihanoi.vn/mua-hoa-dao-som-20148.html';
const otherArticle = damagedArticle.replaceAll(ARTICLE_URL, OTHER_URL).replaceAll('làm sạch hồ', 'trồng đào ven hồ');

async function visits(testBrowser: TestBrowser): Promise<readonly Visit[]> {
  return (await askBackground(testBrowser, 'recentVisits', 100)) as Visit[];
}

test.describe('the reading history', () => {
  test('keeps an article once, with its repaired title, however often it is loaded', async ({ testBrowser }) => {
    const page = await testBrowser.open(`${ARTICLE_URL}?utm_source=zalo&fbclid=x`, damagedArticle);
    await expect.poll(() => visits(testBrowser)).toHaveLength(1);
    await page.reload();
    await expect.poll(async () => (await visits(testBrowser))[0]?.timesRead).toBe(2);
    const [visit, ...others] = await visits(testBrowser);
    expect(others).toEqual([]);
    expect(visit).toMatchObject({
      url: ARTICLE_URL,
      title: 'Đề án làm sạch hồ Đàm: Nhiều cử tri đề nghị mở đường dạo trước Tết',
    });
    expect(visit?.repairs).toBeGreaterThan(100);
    expect(visit?.hidden).toBeGreaterThan(5);
  });

  test('outlives a worker that is stopped between messages', async ({ testBrowser }) => {
    await testBrowser.open(ARTICLE_URL, damagedArticle);
    await expect.poll(() => visits(testBrowser)).toHaveLength(1);
    await testBrowser.stopBackground();
    await testBrowser.open(OTHER_URL, otherArticle);
    await expect.poll(async () => (await visits(testBrowser)).map(({ url }) => url)).toEqual([OTHER_URL, ARTICLE_URL]);
    await testBrowser.stopBackground();
    expect((await visits(testBrowser)).map(({ url }) => url)).toEqual([OTHER_URL, ARTICLE_URL]);
  });

  test('never learns of a private window, whose pages are repaired all the same', async ({ testBrowser }) => {
    const page = await testBrowser.openPrivate(ARTICLE_URL, damagedArticle);
    await expect.poll(() => page.title()).toContain('Đề án');
    // A visit outside that window is recorded meanwhile: what would have come of the private one has come by then.
    await testBrowser.open(OTHER_URL, otherArticle);
    await expect.poll(() => visits(testBrowser)).toHaveLength(1);
    await page.reload();
    await expect.poll(() => page.title()).toContain('Đề án');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
    expect((await visits(testBrowser)).map(({ url }) => url)).toEqual([OTHER_URL]);
  });

  test('takes no visit to an article of another site, and tells a page nothing', async ({ testBrowser }) => {
    await testBrowser.open(
      ARTICLE_URL,
      damagedArticle.replace(/(rel="canonical" href=")[^"]*/, '$1https://example.com/x-1.html'),
    );
    await expect.poll(() => visits(testBrowser)).toHaveLength(1);
    expect((await visits(testBrowser)).map(({ url }) => new URL(url).hostname)).toEqual(['nguoihanoi.vn']);
  });
});
