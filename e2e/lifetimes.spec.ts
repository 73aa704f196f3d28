import { askBackground, askPage } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page } from './harness/test-browser';
import { marked } from './marks';
import { kept, openArticle, press, select } from './notes';
import { damagedArticle } from './sample-article';
import { hangAtStep, stopThere } from './stopped-worker';

/* Pages that outlive what works in them: the extension is updated, the worker stopped, the page put away and taken out again. */

const SENTENCE = 'Mặt hồ phẳng lặng như gương, và ai đi qua cũng dừng lại ngắm một lúc.';
const article = damagedArticle.replace('</h1>', `</h1><p>${SENTENCE}</p>`);

/** What the extension has in the page, as the page sees it. */
function traces(page: Page) {
  return page.evaluate(() => ({
    sheets: document.querySelectorAll(':root > style').length,
    attributes: [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => /^data-[0-9a-f]{8}$/.test(name)),
    ).length,
    layers: document.querySelectorAll(':root > [popover]').length,
    highlights: CSS.highlights.size,
    // Without its sheet a highlight is not seen.
    adopted: document.adoptedStyleSheets.length,
    line: getComputedStyle(document.querySelector('h1') as Element, '::after').content !== 'none',
    isHidden: !document.querySelector('.l-sidebar')?.checkVisibility(),
  }));
}
/** The little of the extension API that is used here. */
interface TabsGlobal {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly Tab[]>;
      discard(id: number): Promise<unknown>;
      update(id: number, changed: { readonly active: boolean }): Promise<unknown>;
    };
  };
}
interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly title?: string;
  readonly status?: string;
  readonly active: boolean;
  readonly discarded: boolean;
}

const NOTHING = { sheets: 0, attributes: 0, layers: 0, highlights: 0, adopted: 0, line: false, isHidden: false };

test('a page that is open while the extension is updated has no trace of the one before, and stays repaired', async ({
  testBrowser,
}) => {
  await askBackground(testBrowser, 'changeAnnotations', { showsStrip: true });
  const page = await openArticle(testBrowser, article);
  await expect.poll(() => marked(page)).toContain('Nhiều');
  await select(page, SENTENCE);
  await press(testBrowser, page, 'Ghi chú');
  await expect.poll(() => marked(page)).toContain(SENTENCE);
  await expect.poll(() => kept(testBrowser)).toHaveLength(1);
  const before = await traces(page);
  expect(before).toMatchObject({ sheets: 1, layers: 1, adopted: 2, line: true, isHidden: true });

  await testBrowser.reloadExtension();
  if (testBrowser.name === 'chromium') {
    // Its scripts live on in the page: the next thing that the reader does there ends them.
    await page.press('Shift');
    await expect.poll(() => traces(page)).toEqual(NOTHING);
    expect(await page.title()).toContain('Đề án');
  } else {
    // Those of the new one are there at once.
    const { highlights: _, ...seen } = { ...before, layers: 0 };
    await expect.poll(() => traces(page)).toMatchObject(seen);
    await askPage(testBrowser, page, 'showHidden', true);
    expect(await traces(page)).toMatchObject({ isHidden: false });
    expect(await page.title()).toContain('Đề án');
  }
  await page.reload();
  await expect.poll(() => traces(page)).toEqual({ ...before, layers: 0 });
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a worker stopped at any step of opening a page opens it all the same', async ({ testBrowser }) => {
  await askBackground(testBrowser, 'changeAnnotations', { showsStrip: true });
  const page = await openArticle(testBrowser, article);
  const isOpened = async () => {
    const { isHidden, line } = await traces(page);
    return isHidden && line && (await page.title()).includes('Đề án') && (await marked(page)).includes('Nhiều');
  };
  await expect.poll(isOpened).toBe(true);
  let step = 0;
  for (let isDone = false; !isDone;) {
    await hangAtStep(testBrowser, ++step);
    await page.reload();
    isDone = await stopThere(testBrowser, isOpened);
    await expect.poll(isOpened, { message: `after step ${step}` }).toBe(true);
  }
  // Scripts are put in for the line, the repair, the article and its marks, at least.
  expect(step).toBeGreaterThan(3);
});

test('a tab that the browser put away to save memory is repaired when the reader comes back to it', async ({
  testBrowser,
}) => {
  const page = await openArticle(testBrowser, article);
  const url = await page.url();
  await testBrowser.open('https://vi-du.example/', '<title>Một trang khác</title>');
  // The tab as the browser has it: put away, it has no document that could be asked.
  const isDiscarded = await testBrowser.background(async (wanted) => {
    const { tabs } = (globalThis as unknown as TabsGlobal).chrome;
    const found = (await tabs.query({})).find((tab) => tab.url === wanted);
    if (!found) throw new Error('there is no such tab');
    await tabs.discard(found.id);
    return (await tabs.query({})).find((tab) => tab.url === wanted)?.discarded;
  }, url);
  expect(isDiscarded).toBe(true);
  const titleNow = () =>
    testBrowser.background(async (wanted) => {
      const { tabs } = (globalThis as unknown as TabsGlobal).chrome;
      const found = (await tabs.query({})).find((tab) => tab.url === wanted);
      if (found && !found.active) await tabs.update(found.id, { active: true });
      return found?.discarded === false && found.status === 'complete' ? found.title : undefined;
    }, url);
  await expect.poll(titleNow, { timeout: 15_000 }).toContain('Đề án');
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a note that could not be kept is kept when it can be, also when the page is left', async ({ testBrowser }) => {
  const page = await openArticle(testBrowser, article);
  await testBrowser.background(() => {
    const { put } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
    IDBObjectStore.prototype.put = () => {
      Object.defineProperties(IDBObjectStore.prototype, { put, wasRefused: { value: true } });
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await select(page, SENTENCE);
  await press(testBrowser, page, 'Hồng');
  await expect.poll(() => testBrowser.background(() => 'wasRefused' in IDBObjectStore.prototype)).toBe(true);
  expect(await kept(testBrowser)).toEqual([]);
  await page.reload();
  await expect.poll(async () => (await kept(testBrowser)).map(({ color }) => color)).toEqual(['pink']);
});
