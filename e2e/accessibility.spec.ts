import { violations } from './axe-violations';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import { ARTICLES, openLibrary, openList, search } from './library-list';
import { ARTICLE_URL, damagedArticle } from './sample-article';
import { touchTargets } from './touch-targets';
import { wordsOf } from './words';

test.describe('axe finds nothing wrong with the popup', () => {
  test('on a damaged article', async ({ testBrowser }) => {
    const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
    await expect.poll(() => page.title()).toContain('Đề án');
    const popup = await testBrowser.popup(page);
    await expect.poll(() => popup.text()).toContain('Hà Đăng');
    expect(await violations(popup)).toEqual([]);
  });

  test('with all that it can open: citation, report, values, a form', async ({ testBrowser }) => {
    const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
    await expect.poll(() => page.title()).toContain('Đề án');
    const popup = await testBrowser.popup(page);
    const word = await wordsOf(popup);
    await expect.poll(() => popup.text()).toContain('Hà Đăng');
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await popup.click(`${word('correctValue')}: ${word('field_authors')}`);
    const shown = () => popup.evaluate(() => document.querySelectorAll('.citation, .values input').length);
    await expect.poll(shown).toBe(3);
    expect(await violations(popup)).toEqual([]);
    expect(await touchTargets(popup)).toEqual([]);
  });

  test('on a page that is no article, and on one of the browser itself', async ({ testBrowser }) => {
    const list = await testBrowser.open('https://nguoihanoi.vn/do-thi', '<title>Đô thị</title><p>Chuyên mục</p>');
    const overList = await testBrowser.popup(list);
    const word = await wordsOf(overList);
    await expect.poll(() => overList.text()).toContain(word('notArticleTitle'));
    expect(await violations(overList)).toEqual([]);
    await overList.close();
    const page = await testBrowser.open(testBrowser.name === 'firefox' ? 'about:license' : 'chrome://version/');
    const overBrowser = await testBrowser.popup(page);
    await expect.poll(() => overBrowser.text()).toContain(word('browserPageTitle'));
    expect(await violations(overBrowser)).toEqual([]);
  });

  test('on damage that nothing can restore, and with the original shown', async ({ testBrowser }) => {
    const lost =
      '<p>Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y. Bán đảo Sơn Tr\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdx</p>';
    const page = await testBrowser.open('https://nguoihanoi.vn/bai-thu-20003.html', `<title>Chiửu nay</title>${lost}`);
    await expect.poll(() => page.title()).toBe('Chiều nay');
    const popup = await testBrowser.popup(page);
    const word = await wordsOf(popup);
    await expect.poll(() => popup.text()).toContain(word('showUnresolved'));
    await popup.click(word('showOriginal'));
    await expect.poll(() => popup.text()).toContain(word('showRepaired'));
    expect(await violations(popup)).toEqual([]);
  });

  test('on a site that has to be allowed first', async ({ testBrowser }) => {
    const page = await testBrowser.open('https://baolang.example/bai-1.html', damagedArticle);
    expect(await violations(await testBrowser.popup(page))).toEqual([]);
  });
});

test('axe finds nothing wrong with the own rules', async ({ testBrowser }) => {
  await askBackground(testBrowser, 'keepOwnRules', '! Của tôi\nbaochi.vn##.tin-tai-tro\n##..hỏng\n');
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  await expect.poll(() => options.evaluate(() => document.querySelectorAll('.bad-lines li').length)).toBe(1);
  expect(await violations(options)).toEqual([]);
});

test.describe('axe finds nothing wrong with the library', () => {
  test('while it is empty, and where nothing is found or can be', async ({ testBrowser }) => {
    const page = await openLibrary(testBrowser, []);
    const word = await wordsOf(page);
    const states = {
      '': 'listEmptyTitle',
      '#list/không': 'listNothingTitle',
      [`#list/${'a'.repeat(2000)}`]: 'listFailedTitle',
    };
    for (const [address, title] of Object.entries(states)) {
      await page.evaluate((hash) => (location.hash = hash), address);
      await expect.poll(() => page.text()).toContain(word(title));
      expect(await violations(page)).toEqual([]);
    }
  });

  test('with the days, and with hits, selected visits, tags and a note, in light and dark, on a narrow screen', async ({
    testBrowser,
  }) => {
    const page = await openList(testBrowser);
    const word = await wordsOf(page);
    expect(await violations(page)).toEqual([]);
    await search(page, 'thủ tướng before:mai');
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('mark').length)).toBe(2);
    await page.click(`${word('listSelect')}: Cầu mới`);
    await page.click(`${word('listAnnotate')}: Cầu mới`);
    await page.click(`${word('listDelete')}: Thủ tướng`);
    await page.click(word('listHelp'));
    await expect.poll(() => page.text()).toContain(word('listUndo'));
    for (const scheme of ['light', 'dark']) {
      await page.evaluate((name) => (document.documentElement.style.colorScheme = name), scheme);
      expect(await violations(page)).toEqual([]);
    }
    await page.setWidth(320);
    expect(await violations(page)).toEqual([]);
    expect(await touchTargets(page)).toEqual([]);
  });

  test('where a text is read', async ({ testBrowser }) => {
    const url = encodeURIComponent('https://baonui.vn/cau');
    const page = await openLibrary(testBrowser, ARTICLES, `#read/${url}/${encodeURIComponent('làn xe')}`);
    const word = await wordsOf(page);
    await expect.poll(() => page.text()).toContain(word('readingEarlier'));
    for (const scheme of ['light', 'dark']) {
      await page.evaluate((name) => (document.documentElement.style.colorScheme = name), scheme);
      expect(await violations(page)).toEqual([]);
    }
    await page.setWidth(320);
    expect(await touchTargets(page)).toEqual([]);
    await page.evaluate(() => (location.hash = '#read/https%3A%2F%2Fbaonui.vn%2Fkhac'));
    await expect.poll(() => page.text()).toContain(word('readingGone'));
    expect(await violations(page)).toEqual([]);
  });
});
