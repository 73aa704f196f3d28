import { violations } from './axe-violations';
import { openArticle } from './clutter';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { ARTICLE_URL, damagedArticle, writtenArticle } from './sample-article';
import { press, wordsIn, wordsOf } from './words';

const word = wordsIn('vi');

/** Switches the line on as the reader does. */
async function switchOn(testBrowser: TestBrowser): Promise<void> {
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  const say = await wordsOf(options);
  await press(options, 'stripSwitch');
  await expect.poll(() => options.text()).toContain(say('stripIsOn'));
  await options.close();
}

/** The line as the page shows it, without the marks that hold names apart; undefined where there is none. */
function strip(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    for (const element of document.querySelectorAll('body *')) {
      for (const pseudo of ['::after', '::before']) {
        const { content } = getComputedStyle(element, pseudo);
        if (content.includes('\u2068') || content.includes('phút\u00a0đọc'))
          return content
            .slice(1, -1)
            .replace(/[\u2068\u2069]/g, '')
            .replaceAll('\u00a0', ' ')
            .replaceAll('\\"', '"')
            .replaceAll('\\\\', '\\');
      }
    }
    return undefined;
  });
}

/** The sample article in a section of this name. */
function articleIn(section: string): string {
  const text = section.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return writtenArticle.replace('block-sc-cate-name">Đô thị<', `block-sc-cate-name">${text}<`);
}

test('there is none until the reader wants it', async ({ testBrowser }) => {
  const page = await openArticle(testBrowser);
  expect(await strip(page)).toBeUndefined();
  await switchOn(testBrowser);
  await page.reload();
  await expect.poll(() => strip(page)).toBeDefined();
});

test('it tells section, author, time, length, repairs and hidden parts, and goes with a pause', async ({
  testBrowser,
}) => {
  await switchOn(testBrowser);
  const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
  const line = /^Đô thị · Hà Đăng · 14\/10\/2016, 20:55 · \d+ phút đọc · đã sửa (\d+) chỗ · đã ẩn (\d+) phần$/;
  await expect.poll(() => strip(page)).toMatch(line);
  const popup = await testBrowser.popup(page);
  await expect.poll(() => popup.text()).toContain('Hà Đăng');
  // As many as the popup says.
  const text = await popup.text();
  const [, repaired = '', hidden = ''] = line.exec((await strip(page)) ?? '') ?? [];
  expect(text).toContain(word('repairsHeading_other').replace('$count$', repaired));
  expect(text).toContain(word('hiddenHeading_other').replace('$count$', hidden));
  await press(popup, 'pausePage');
  await expect.poll(() => strip(page)).toBeUndefined();
  await press(popup, 'pausePage');
  await expect.poll(() => strip(page)).toMatch(line);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('it goes from open pages when it is switched off, and leaves the page as it was', async ({ testBrowser }) => {
  await switchOn(testBrowser);
  const page = await openArticle(testBrowser);
  await expect.poll(() => strip(page)).toBeDefined();
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  const say = await wordsOf(options);
  await press(options, 'stripSwitch');
  await expect.poll(() => options.text()).toContain(say('stripIsOff'));
  await expect.poll(() => strip(page)).toBeUndefined();
  expect(await page.evaluate(() => document.querySelector('h1')?.getAttributeNames())).toEqual(['class']);
});

test('a page that is no article has none', async ({ testBrowser }) => {
  await switchOn(testBrowser);
  const list = '<title>Đô thị</title><h1>Đô thị</h1><ul><li><a href="/1.html">Một bài</a></li></ul>';
  const page = await testBrowser.open('https://nguoihanoi.vn/do-thi', list);
  const article = await openArticle(testBrowser);
  await expect.poll(() => strip(article)).toBeDefined();
  expect(await strip(page)).toBeUndefined();
});

test('a name is text, whatever is in it', async ({ testBrowser }) => {
  await switchOn(testBrowser);
  const names = ['Chuyện "lạ" \\ hay', 'Đời \u202egnốs\u202c', 'Sách \\'];
  for (const name of names) {
    const page = await testBrowser.open(ARTICLE_URL, articleIn(name));
    await expect.poll(() => strip(page)).toContain(name.replace(/[\u202a-\u202e]/g, ''));
    expect(await page.evaluate(() => document.body.checkVisibility())).toBe(true);
    expect(await strip(page)).not.toMatch(/[\u202a-\u202e]/);
    await page.close();
  }
});

test('it is read in light and dark, on a narrow screen, wraps, and is not printed', async ({ testBrowser }) => {
  await switchOn(testBrowser);
  const long = 'Vănhóanghệthuậtdulịchẩmthựcvenđô';
  const page = await testBrowser.open(ARTICLE_URL, articleIn(long));
  await expect.poll(() => strip(page)).toContain(long);
  for (const width of [320, 1280]) {
    await page.setWidth(width);
    const { content, room } = await page.evaluate(() => {
      const h1 = document.querySelector('h1') ?? document.body;
      return { content: h1.scrollWidth, room: h1.clientWidth };
    });
    expect(content).toBeLessThanOrEqual(room);
    for (const dark of [false, true]) {
      await page.evaluate((isDark) => {
        document.body.style.cssText = isDark ? 'background: #14181c; color: #d8dde2' : '';
      }, dark);
      const [first, second] = await page.evaluate(() => {
        const h1 = document.querySelector('h1') ?? document.body;
        return [getComputedStyle(h1).color, getComputedStyle(h1, '::after').color];
      });
      expect(second).toBe(first);
    }
  }
  const media = await page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .map((rule) => (rule as CSSMediaRule).conditionText),
  );
  expect(media).toContain('screen');
});

test('axe finds nothing wrong with its option', async ({ testBrowser }) => {
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  await expect.poll(() => options.text()).toContain((await wordsOf(options))('stripSwitch'));
  expect(await violations(options)).toEqual([]);
});
