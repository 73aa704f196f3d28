import { askBackground, askPage } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { ARTICLE_URL, damagedArticle, writtenArticle } from './sample-article';
import { TURNED_TITLE, TURNED_URL, turningArticle } from './turning-article';

/*
 * What is recorded of reading. Time is the subject, so the tests wait for it; what can be told at once is.
 */

interface Visit {
  readonly key: string;
  readonly article: { readonly title: string; readonly url: string };
  readonly timesRead: number;
  readonly activeMs: number;
  readonly depth: number;
  readonly repairs: number;
  readonly hidden: number;
}

/** An article counts as read after ten seconds; a second or two until that is told. */
const READ = { timeout: 16_000 };
const REPORT_MS = 5000;

async function visits(testBrowser: TestBrowser): Promise<readonly Visit[]> {
  return (await askBackground(testBrowser, 'recentVisits', 100)) as Visit[];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The view that a page's recorder counts; undefined where there is none. */
async function viewOf(testBrowser: TestBrowser, page: Page): Promise<string | undefined> {
  const popup = await testBrowser.popup(page);
  await expect.poll(() => popup.evaluate(() => document.querySelector('article h1')?.textContent)).toBeTruthy();
  await popup.close();
  return ((await askPage(testBrowser, page, 'articleText')) as { viewId?: string }).viewId;
}

/** The worker cannot write: the disk is full. Until the worker is stopped. */
function fillDisk(testBrowser: TestBrowser): Promise<void> {
  return testBrowser.background(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}

/** The extension's pages say why nothing is kept. */
async function isTold(testBrowser: TestBrowser, words: string): Promise<void> {
  const library = await testBrowser.openExtensionPage('src/library/index.html');
  const text = async () => {
    await library.evaluate(() => dispatchEvent(new Event('focus')));
    return library.text();
  };
  await expect.poll(text, READ).toContain(words);
  await library.close();
}

/** Most of the time these tests wait, as a reader reads: `npm test` runs them beside the others. */
const WAITS = { tag: '@waits' };

/** Stops after which the reader does something: half a minute without is no attention, which slow machines need for more. */
const STOPS_BETWEEN_INPUTS = 10;

/** Wakes the worker again and again, and stops it each time at some moment of its work; for so many milliseconds at least. */
async function stopOften(testBrowser: TestBrowser, read: Page, times: number, least: number): Promise<void> {
  const end = Date.now() + least;
  const page = await testBrowser.openExtensionPage('icons/16.png');
  for (let stops = 0; stops < times; stops++) {
    if (stops % STOPS_BETWEEN_INPUTS === 0) await read.press('ArrowDown');
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(request: object): Promise<void> } };
      };
      chrome.runtime.sendMessage({ type: 'recentVisits', args: [10] }).catch(() => undefined);
    });
    await pause(Math.random() * 150);
    await testBrowser.stopBackground();
  }
  await page.close();
  await pause(Math.max(0, end - Date.now()));
}

test(
  'an article counts as read after ten seconds of attention, whatever edition it is and in however many windows',
  WAITS,
  async ({ testBrowser }) => {
    await fillDisk(testBrowser);
    const page = await testBrowser.open(`${ARTICLE_URL}?utm_source=zalo&fbclid=x`, damagedArticle);
    await expect.poll(() => page.title()).toContain('Đề án');
    await page.press('End');
    await pause(7500);
    expect(await visits(testBrowser)).toEqual([]);

    // Nothing can be kept: reading goes on, and no second of it is lost.
    await pause(4000);
    await isTold(testBrowser, 'đã đầy');
    await testBrowser.stopBackground();
    await expect.poll(() => visits(testBrowser), READ).toHaveLength(1);
    const [visit] = await visits(testBrowser);
    expect(visit).toMatchObject({
      key: new URL(ARTICLE_URL).hostname + new URL(ARTICLE_URL).pathname,
      article: { title: 'Đề án làm sạch hồ Đàm: Nhiều cử tri đề nghị mở đường dạo trước Tết', url: ARTICLE_URL },
      timesRead: 1,
    });
    expect(visit?.repairs).toBeGreaterThan(100);
    expect(visit?.hidden).toBeGreaterThan(5);
    expect(visit?.activeMs).toBeGreaterThan(10_000);
    expect(visit?.depth).toBeGreaterThan(0.9);
    const kept = (await askBackground(testBrowser, 'keptTexts', ARTICLE_URL)) as { last: { text: string } };
    expect(kept.last.text).toContain('phường Yên Đà');
    expect(kept.last.text).not.toMatch(/Chia sẻ Facebook|\u00c3|\n\n/);

    // Another window with the AMP edition: the first one is read no more.
    const edition = ARTICLE_URL.replace('nguoihanoi.vn/', 'm.nguoihanoi.vn/amp/');
    const opened = Date.now();
    const other = await testBrowser.openInWindow(edition, writtenArticle.replaceAll(ARTICLE_URL, edition));
    await other.press('End');
    const before = (await visits(testBrowser))[0]?.activeMs ?? 0;
    // Before the other has been read for ten seconds, however long it took to come.
    await pause(Math.max(0, 8000 - (Date.now() - opened)));
    expect((await visits(testBrowser))[0]?.activeMs).toBeLessThan(before + 2000);
    await expect.poll(async () => (await visits(testBrowser))[0]?.timesRead, READ).toBe(2);
    const [both, ...others] = await visits(testBrowser);
    expect(others).toEqual([]);
    expect(both?.activeMs).toBeGreaterThan(before + 9500);
    // Were both counted, it would be twice the time.
    expect(both?.activeMs).toBeLessThan(before + (Date.now() - opened) + 2000);
  },
);

test(
  'a worker stopped at 200 moments of reading loses no visit, and at most the last five seconds; a page that scripts turn into another is another',
  WAITS,
  async ({ testBrowser }) => {
    // Three browsers at once on two slow cores: half a second for each stop.
    test.setTimeout(300_000);
    const start = Date.now();
    const page = await testBrowser.open(ARTICLE_URL, turningArticle);
    await stopOften(testBrowser, page, 95, 12_000);
    await page.evaluate(() => (window as unknown as { turn: (url: string) => void }).turn('#binh-luan'));
    await stopOften(testBrowser, page, 5, 1000);
    const first = Date.now() - start;
    await page.evaluate(() => (window as unknown as { turn: () => void }).turn());
    const turned = Date.now();
    await stopOften(testBrowser, page, 100, 13_500);
    // What is hidden follows, too.
    expect(await page.evaluate(() => document.getElementById('turned-box')?.checkVisibility())).toBe(false);
    // On a busy machine the clock ticks late, and what lies between ticks too far apart is not counted.
    await expect.poll(() => visits(testBrowser), READ).toHaveLength(2);
    const second = Date.now() - turned;
    await page.close();
    const found = await visits(testBrowser);
    expect(found).toMatchObject([
      { article: { url: TURNED_URL, title: TURNED_TITLE }, timesRead: 1 },
      { article: { url: ARTICLE_URL }, timesRead: 1 },
    ]);
    const [now, before] = found;
    for (const [visit, lasted] of [[before, first] as const, [now, second] as const]) {
      // That a page has turned is seen with the next tick, which may be late; the recorder comes a moment after its page.
      expect(visit?.activeMs).toBeLessThanOrEqual(lasted + 2500);
      expect(visit?.activeMs).toBeGreaterThanOrEqual(lasted - REPORT_MS - 2500);
    }
  },
);

test('what was read is there when the browser is opened again', WAITS, async ({ openAgain }) => {
  const first = await openAgain();
  await first.open(ARTICLE_URL, writtenArticle);
  await expect.poll(() => visits(first), READ).toHaveLength(1);
  const [visit] = await visits(first);
  const again = await openAgain();
  const [kept] = await visits(again);
  expect(kept).toMatchObject({ article: { url: ARTICLE_URL }, timesRead: 1 });
  expect(kept?.activeMs).toBeGreaterThanOrEqual(visit?.activeMs ?? Infinity);
});

test('nothing is counted in private windows, on excluded sites and while paused', WAITS, async ({ testBrowser }) => {
  const settings = { isPaused: false, keepsText: true, retentionMonths: 0, backupEvery: 'never' };
  const choose = (chosen: object) =>
    testBrowser.background(
      async (history) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(values: object): unknown } } };
        };
        await chrome.storage.local.set({ history });
      },
      { ...settings, excludedSites: [], ...chosen },
    );
  const page = await testBrowser.open(ARTICLE_URL, writtenArticle);
  await expect.poll(() => viewOf(testBrowser, page), READ).toBeDefined();
  await choose({ excludedSites: ['nguoihanoi.vn'] });
  await page.reload();
  expect(await viewOf(testBrowser, page)).toBeUndefined();
  await choose({ isPaused: true });
  await page.reload();
  expect(await viewOf(testBrowser, page)).toBeUndefined();
  await choose({});
  await page.reload();
  await expect.poll(() => viewOf(testBrowser, page), READ).toBeDefined();
  await page.close();
  const kept = (await visits(testBrowser)).map(({ key }) => key);
  const privateUrl = 'https://nguoihanoi.vn/doc-rieng-20199.html';
  const hidden = await testBrowser.openPrivate(privateUrl, damagedArticle.replaceAll(ARTICLE_URL, privateUrl));
  await hidden.press('End');
  // Repaired all the same, read for longer than it takes to count, and nobody knows.
  await expect.poll(() => hidden.title()).toContain('Đề án');
  await pause(11_500);
  expect(await viewOf(testBrowser, hidden)).toBeUndefined();
  expect((await visits(testBrowser)).map(({ key }) => key)).toEqual(kept);
});

test(
  'a page that the browser kept is read anew when it is come back to, as the reader wants it by then',
  WAITS,
  async ({ testBrowser }) => {
    const page = await testBrowser.open(ARTICLE_URL, (_request, response) => {
      // What is not to be stored, as all other pages of the tests, is not kept either.
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(writtenArticle);
    });
    await page.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
    // A page that is put away while it is asked does not answer.
    const title = () => Promise.race([page.title().catch(() => ''), pause(500).then(() => '')]);
    const isHidden = () => page.evaluate(() => document.querySelector('.l-sidebar')?.checkVisibility() === false);
    await expect.poll(() => viewOf(testBrowser, page), READ).toBeDefined();
    expect(await isHidden()).toBe(true);
    const first = await viewOf(testBrowser, page);
    testBrowser.serve('https://nguoihanoi.vn/do-thi', '<title>Đô thị</title><p>Chuyên mục</p>');
    await page.evaluate(() => {
      setTimeout(() => location.assign('https://nguoihanoi.vn/do-thi'));
    });
    await expect.poll(title).toBe('Đô thị');
    await askBackground(testBrowser, 'changeSiteSwitches', 'nguoihanoi.vn', { declutter: false });
    await page.evaluate(() => {
      setTimeout(() => history.back());
    });
    await expect.poll(title).toContain('Đề án');
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-kept'))).toBe(true);
    await expect.poll(isHidden).toBe(false);
    await expect.poll(() => viewOf(testBrowser, page), READ).toBeDefined();
    expect(await viewOf(testBrowser, page)).not.toBe(first);
  },
);
