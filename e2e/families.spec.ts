import { join } from 'node:path';
import { familyOf, familyPages, fillBoxes, misplaced, openFamilyPage, paintedClutter } from './family-pages';
import { askPage } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { layoutOf } from './page-layout';

/*
 * What a reader sees of an article of each family of sites, of sites that no rule names, of an old one and of a dark one.
 * With a folder in SCREENSHOTS, pictures of each page as it was and as it is are put there.
 */
const ALL_RIGHT = { lost: [], left: [] };
/** All of these pages' clutter is named by rules, which hide it before anything is painted. */
const NAMED = ['onecms', 'vccorp', 'vnexpress'];
const WIDE = 1440;
const NARROW = 360;
/** More than the space above a heading, less than a box that is empty. */
const LARGEST_HOLE = 120;

async function takePictures(testBrowser: TestBrowser, page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  const file = join(folder, `${name}-${testBrowser.name}`);
  await page.screenshot(`${file}-after.png`);
  await askPage(testBrowser, page, 'showHidden', true);
  await page.screenshot(`${file}-before.png`);
  await askPage(testBrowser, page, 'showHidden', false);
}

for (const family of familyPages) {
  test.describe(family.name, () => {
    test('has all of the article and nothing else, from the first frame on', async ({ testBrowser }) => {
      const page = await openFamilyPage(testBrowser, family);
      await expect.poll(() => misplaced(page)).toEqual(ALL_RIGHT);
      expect(await paintedClutter(page, NAMED.includes(family.name) ? 'start' : 'read')).toEqual([]);
      expect(await fillBoxes(page)).toBeGreaterThan(family.html.includes('<script>\naddEventListener') ? 0 : -1);
      await expect.poll(() => misplaced(page)).toEqual(ALL_RIGHT);
      expect(await testBrowser.consoleErrors()).toEqual([]);
    });

    test('fits wide and narrow screens', async ({ testBrowser }) => {
      const page = await openFamilyPage(testBrowser, family);
      await expect.poll(() => misplaced(page)).toEqual(ALL_RIGHT);
      // Telephones lay out a page that does not adapt as on a screen of 980 px, and make it smaller.
      const narrow = family.html.includes('name="viewport"') ? NARROW : 980;
      for (const width of [WIDE, narrow]) {
        await page.setWidth(width);
        const layout = await layoutOf(page);
        if (process.env['SCREENSHOTS']) console.log(family.name, testBrowser.name, width, JSON.stringify(layout));
        await takePictures(testBrowser, page, `${family.name}-${width}`);
        expect.soft(layout).toMatchObject({ overflow: 0, broken: [], covered: 0 });
        expect.soft(layout.hole).toBeLessThanOrEqual(LARGEST_HOLE);
        if (width === WIDE) {
          expect.soft(layout.offCentre).toBeLessThanOrEqual(40);
          expect.soft(layout.measure).toBeGreaterThanOrEqual(60);
          expect.soft(layout.measure).toBeLessThanOrEqual(80);
        }
      }
    });
  });
}

test('a style sheet that comes late: the column is centred all the same', async ({ testBrowser }) => {
  const dark = familyOf('dark');
  const [style = '', css = ''] = /<style>([^]*?)<\/style>/.exec(dark.html) ?? [];
  testBrowser.serve(new URL('/trang.css', dark.url).href, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/css' });
    setTimeout(() => response.end(css), 1000);
  });
  const html = dark.html.replace(style, '<link rel="stylesheet" href="/trang.css">');
  const page = await openFamilyPage(testBrowser, { ...dark, html });
  await page.setWidth(WIDE);
  await expect.poll(() => layoutOf(page)).toMatchObject({ offCentre: 0, overflow: 0 });
  expect((await layoutOf(page)).measure).toBeLessThanOrEqual(80);
});

test('a side column that is empty: the other one is centred', async ({ testBrowser }) => {
  const dark = familyOf('dark');
  const html = dark.html.replace(/<aside class="rail"[^]*?<\/aside>/, '<aside class="rail"><div></div></aside>');
  expect(html).not.toBe(dark.html);
  const page = await openFamilyPage(testBrowser, { ...dark, html });
  await page.setWidth(WIDE);
  await expect.poll(() => layoutOf(page)).toMatchObject({ offCentre: 0, overflow: 0 });
  expect((await layoutOf(page)).measure).toBeLessThanOrEqual(80);
});

test.describe('a page that works against it', () => {
  const vccorp = familyOf('vccorp');

  for (const family of [familyOf('unlisted'), vccorp]) {
    test(`${family.name}: its whole body is rendered anew, again and again`, async ({ testBrowser }) => {
      const page = await openFamilyPage(testBrowser, family);
      await expect.poll(() => misplaced(page)).toEqual(ALL_RIGHT);
      await page.evaluate(async (html) => {
        for (let i = 0; i < 5; i++) {
          const { body } = new DOMParser().parseFromString(html, 'text/html');
          document.body.replaceWith(document.adoptNode(body));
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }, family.html);
      // A page that changes without rest is looked at every few seconds.
      await expect.poll(() => misplaced(page), { timeout: 15_000 }).toEqual(ALL_RIGHT);
      // Then nothing goes on by itself.
      await expect.poll(() => countChanges(page)).toBe(0);
    });

    test(`${family.name}: it removes every style that is not its own`, async ({ testBrowser }) => {
      const page = await openFamilyPage(testBrowser, family);
      await expect.poll(() => misplaced(page)).toEqual(ALL_RIGHT);
      await page.evaluate(() => {
        for (const style of document.querySelectorAll('html > style')) style.remove();
      });
      await expect.poll(() => misplaced(page)).toEqual(ALL_RIGHT);
      await expect.poll(() => countChanges(page)).toBe(0);
    });
  }

  test('its site has given the name of clutter to the text, and another to the text itself', async ({
    testBrowser,
  }) => {
    const html = vccorp.html.replace('class="detail-content afcbc-body"', 'class="story detail__related"');
    const page = await openFamilyPage(testBrowser, { ...vccorp, html });
    await expect.poll(() => misplaced(page)).toEqual(ALL_RIGHT);
  });
});

/** How often the page is changed within a second. */
function countChanges(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let count = 0;
    const observer = new MutationObserver((records) => (count += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    observer.disconnect();
    return count;
  });
}
