import { daysAgo } from './days-ago';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page } from './harness/test-browser';
import { holdAnswers, releaseAnswers, timesAnswered } from './held-answers';
import type { KeptArticle } from './kept-history';
import { ARTICLES, focused, openLibrary, openList, search, textsOf, titles, write } from './library-list';
import { tabTo } from './tab-to';
import { wordsOf } from './words';

const [AUTUMN, BRIDGE, POWER, MUSIC] = ARTICLES.map(({ title = '' }) => title);

const count = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

test.describe('the list of what was read', () => {
  test('has the days as headings, the newest first, and leads to the original', async ({ testBrowser }) => {
    const page = await openList(testBrowser);
    expect(await titles(page)).toEqual([MUSIC, POWER, BRIDGE, AUTUMN]);
    const headings = await textsOf(page, '.visits h2');
    expect(headings.slice(0, 2)).toEqual(['Hôm nay', 'Hôm qua']);
    expect(headings[2]).toMatch(/^(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật), \d\d\/\d\d\/\d{4}$/);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.tools a')].map(({ href, target }) => [href, target]),
    );
    expect(links[0]).toEqual(['https://baosong.vn/ho', '_blank']);
    expect(await testBrowser.consoleErrors()).toEqual([]);
  });

  test('is searched as one types, without marks and with, and shows where', async ({ testBrowser }) => {
    const page = await openList(testBrowser);
    await search(page, 'thu tuong');
    await expect.poll(() => titles(page)).toEqual([POWER, BRIDGE]);
    expect(await textsOf(page, '.visit mark')).toEqual(['Thủ tướng', 'Thủ tướng']);
    expect(await textsOf(page, '.search-status')).toEqual(['Tìm thấy 2 bài']);
    await search(page, 'hoà nhạc');
    await expect.poll(() => titles(page)).toEqual([MUSIC]);
    await search(page, 'làn xe before:mai');
    await expect.poll(() => titles(page)).toEqual([BRIDGE]);
    const [status] = await textsOf(page, '.search-status');
    expect(status).toContain('“before:mai”');
    await search(page, 'tàu điện ngầm');
    const word = await wordsOf(page);
    await expect.poll(() => page.text()).toContain(word('listNothingTitle'));
    await page.click(word('listClear'));
    await expect.poll(() => titles(page)).toHaveLength(4);
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('');
  });

  test('is filtered by one press and ordered, and the address keeps what was asked', async ({ testBrowser }) => {
    const page = await openList(testBrowser);
    const word = await wordsOf(page);
    await page.click(word('listStarred'));
    await expect.poll(() => titles(page)).toEqual([POWER]);
    await page.click(word('listStarred'));
    await page.click(word('listHalfRead'));
    await expect.poll(() => titles(page)).toEqual([MUSIC, BRIDGE]);
    await page.evaluate(() => {
      const select = document.querySelector('select');
      if (select) select.value = 'longest';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => titles(page)).toEqual([BRIDGE, MUSIC]);
    expect(await count(page, '.visits li > h2')).toBe(0);
    await page.reload();
    await expect.poll(() => titles(page)).toEqual([BRIDGE, MUSIC]);
    await search(page, 'site:baosong.vn after:2000');
    await expect.poll(() => titles(page)).toEqual([POWER, AUTUMN, MUSIC]);
    await search(page, 'section:"kinh te"');
    await expect.poll(() => titles(page)).toEqual([BRIDGE]);
    await page.click('giao thông');
    await expect.poll(() => page.evaluate(() => document.querySelector('input')?.value)).toBe('tag:"giao thông"');
  });

  test('keeps a star, tags and a note', async ({ testBrowser }) => {
    const page = await openList(testBrowser);
    const word = await wordsOf(page);
    await page.click(`${word('listStar')}: ${MUSIC ?? ''}`);
    await page.click(`${word('listAnnotate')}: ${MUSIC ?? ''}`);
    await write(page, '.tag-field input', ' nghe   lại, giao thông ');
    await page.click(word('listAddTag'));
    await expect.poll(() => textsOf(page, '.tag-field li bdi')).toEqual(['nghe lại', 'giao thông']);
    await page.click(word('listRemoveTag').replace('$tag$', 'giao thông'));
    await write(page, '.note-field textarea', 'Rủ chị Lan\ncùng đi.');
    // Nothing is pressed: a pause in writing is enough.
    await expect.poll(() => textsOf(page, '.note-field .status')).toEqual([word('listNoteKept')]);
    // The field is still there, with the focus, though the list knows the visit by another number now.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.reload();
    await expect.poll(() => textsOf(page, '[data-index="0"] .own-words')).toEqual(['nghe lạiRủ chị Lan\ncùng đi.']);
    expect(await page.evaluate(() => document.querySelector('.star')?.getAttribute('aria-pressed'))).toBe('true');
    expect(await askBackground(testBrowser, 'tagsInUse')).toEqual(['giao thông', 'nghe lại']);
    await search(page, 'chị lan');
    await expect.poll(() => titles(page)).toEqual([MUSIC]);
  });

  test('keeps in sight what is changed while the list is asked for anew', async ({ testBrowser }) => {
    const page = await openList(testBrowser);
    const word = await wordsOf(page);
    await holdAnswers(page, 'findVisits');
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.click(`${word('listAnnotate')}: ${MUSIC ?? ''}`);
    await write(page, '.tag-field input', 'nghe lại');
    await page.click(word('listAddTag'));
    // The visit has another number now, which the answer that is held back does not know.
    await expect.poll(() => textsOf(page, '.tag-field li bdi')).toEqual(['nghe lại']);
    await releaseAnswers(page);
    await expect.poll(() => timesAnswered(page, 'findVisits')).toBeGreaterThan(1);
    expect(await titles(page)).toEqual([MUSIC, POWER, BRIDGE, AUTUMN]);
    expect(await textsOf(page, '.tag-field li bdi')).toEqual(['nghe lại']);
  });

  test('keeps a note that was being written when its fields were closed', async ({ testBrowser }) => {
    const page = await openList(testBrowser);
    const word = await wordsOf(page);
    const annotate = `${word('listAnnotate')}: ${MUSIC ?? ''}`;
    await page.click(annotate);
    await write(page, '.note-field textarea', 'Gọi lại');
    await page.click(annotate);
    await expect.poll(() => textsOf(page, '[data-index="0"] .own-note')).toEqual(['Gọi lại']);
  });

  test('deletes one and several, and puts them back', async ({ testBrowser }) => {
    const page = await openList(testBrowser);
    const word = await wordsOf(page);
    await page.click(`${word('listDelete')}: ${POWER ?? ''}`);
    await expect.poll(() => titles(page)).toEqual([MUSIC, BRIDGE, AUTUMN]);
    await search(page, 'thủ tướng');
    await expect.poll(() => titles(page)).toEqual([BRIDGE]);
    await page.click(word('listUndo'));
    await expect.poll(() => titles(page)).toEqual([POWER, BRIDGE]);
    await search(page, '');
    await expect.poll(() => titles(page)).toHaveLength(4);
    await page.click(`${word('listSelect')}: ${MUSIC ?? ''}`);
    await page.click(word('listSelectAll_other').replace('$count$', '4'));
    await page.click(`${word('listSelect')}: ${AUTUMN ?? ''}`);
    expect(await textsOf(page, '.selection span')).toEqual(['Đã chọn 3 bài']);
    await page.click(word('listDelete'));
    await expect.poll(() => titles(page)).toEqual([AUTUMN]);
    await page.click(word('listUndo'));
    await expect.poll(() => titles(page)).toEqual([MUSIC, POWER, BRIDGE, AUTUMN]);
    expect(await textsOf(page, '.notice p')).toEqual(['Đã khôi phục 3 bài.']);
  });
});

/** Thousands of articles, one an hour. */
function thousands(): KeptArticle[] {
  const start = Date.now() - 3_600_000;
  return Array.from({ length: 5000 }, (_, index) => ({
    ...{ key: `baosong.vn/bai-${index}`, title: `Bài số ${index}`, minutes: 1 },
    readAt: new Date(start - index * 3_600_000).toISOString(),
  }));
}

test('a list of 5,000 is scrolled to its end with a few rows in the page, the focus kept', async ({ testBrowser }) => {
  const page = await openList(testBrowser, thousands());
  expect(await textsOf(page, '.search-status')).toEqual(['5.000 bài']);
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-index="1"] .star')?.focus());
  const mostRows = await page.evaluate(async () => {
    let most = 0;
    for (let share = 0; share <= 1; share += 0.05) {
      scrollTo(0, document.documentElement.scrollHeight * share);
      await new Promise((resolve) => setTimeout(resolve, 30));
      most = Math.max(most, document.querySelectorAll('.visits > li').length);
    }
    return most;
  });
  expect(mostRows).toBeLessThan(60);
  const last = () =>
    page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      const row = document.querySelector('[aria-posinset="5000"]');
      return [row?.getAttribute('aria-setsize'), row?.querySelector('.title')?.textContent];
    });
  await expect.poll(last).toEqual(['5000', 'Bài số 4999']);
  expect(await focused(page)).toContain('Bài số 1');
  // Rows do not lie over each other, whatever their heights.
  const overlaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.visits > li')].map((row) => row.getBoundingClientRect());
    return boxes.filter((box, i) => i > 0 && box.top < (boxes[i - 1]?.bottom ?? 0) - 1).length;
  });
  expect(overlaps).toBe(0);
  // Another answer is read from its beginning.
  await search(page, 'is:half-read');
  await expect
    .poll(() => page.evaluate(() => [scrollY, document.querySelectorAll('[data-index="0"]').length]))
    .toEqual([0, 1]);
});

test.describe('the kept text', () => {
  test('is read with what was searched for lit, and the way back leads to its row', async ({ testBrowser }) => {
    const page = await openList(testBrowser, ARTICLES, `#list/${encodeURIComponent('thu tuong')}`);
    await page.click(BRIDGE ?? '');
    await expect.poll(() => textsOf(page, '.kept-text p')).toHaveLength(2);
    expect(await textsOf(page, '.kept-text mark')).toEqual(['Thủ tướng']);
    expect(await textsOf(page, '.reading h1')).toEqual([BRIDGE]);
    expect(await focused(page)).toBe(BRIDGE);
    expect(await page.title()).toContain(BRIDGE);
    const word = await wordsOf(page);
    await page.click(word('readingEarlier'));
    await expect.poll(() => textsOf(page, '.kept-text p')).toEqual(['Thủ tướng sẽ dự lễ khánh thành cầu.']);
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('Hỏi lại số làn xe.');
    await write(page, 'textarea', 'Hai làn.');
    await page.evaluate(() => history.back());
    await expect.poll(() => titles(page)).toEqual([POWER, BRIDGE]);
    await expect.poll(() => focused(page)).toBe(BRIDGE);
    await expect.poll(() => textsOf(page, '.own-note')).toEqual(['Hai làn.']);
    expect(await testBrowser.consoleErrors()).toEqual([]);
  });

  test('is said to be missing where it is, and the original is at hand', async ({ testBrowser }) => {
    const page = await openLibrary(testBrowser, ARTICLES, `#read/${encodeURIComponent('https://baosong.vn/hop')}`);
    const word = await wordsOf(page);
    await expect.poll(() => page.text()).toContain(word('readingNoText'));
    await page.evaluate(() => (location.hash = '#read/https%3A%2F%2Fbaosong.vn%2Fkhac'));
    await expect.poll(() => page.text()).toContain(word('readingGone'));
  });
});

test('before anything is read, the page says what will be here', async ({ testBrowser }) => {
  const page = await testBrowser.openExtensionPage('src/library/index.html');
  const word = await wordsOf(page);
  await expect.poll(() => page.text()).toContain(word('listEmptyText'));
});

test('what the worker cannot answer is said in its words, and asked again', async ({ testBrowser }) => {
  const page = await openList(testBrowser, ARTICLES);
  const word = await wordsOf(page);
  // Longer than the worker takes a query; the field would not let it be typed.
  await page.evaluate(() => (location.hash = `#list/${'a'.repeat(2000)}`));
  await expect.poll(() => page.text()).toContain(word('listFailedTitle'));
  expect(await page.text()).toContain('findVisits');
  expect(await titles(page)).toEqual([]);
  await page.evaluate(() => (location.hash = '#list'));
  await expect.poll(() => titles(page)).toHaveLength(4);
});

test('an article that was read meanwhile is there when the reader comes back', async ({ testBrowser }) => {
  const page = await openList(testBrowser, ARTICLES.slice(0, 2));
  const news = { key: 'baosong.vn/moi', readAt: `${daysAgo(0)}T00:01`, minutes: 1, title: 'Tin mới' };
  await (await openList(testBrowser, [news])).close();
  await page.bringToFront();
  // A browser without a window says nothing of coming back.
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(() => titles(page)).toEqual(['Tin mới', BRIDGE, AUTUMN]);
});

test('everything is done by keyboard', async ({ testBrowser }) => {
  const page = await openList(testBrowser);
  const word = await wordsOf(page);
  await page.press('/');
  expect(await focused(page)).toBe(word('listSearch'));
  for (const letter of 'cau') await page.press(letter);
  await expect.poll(() => titles(page)).toEqual([BRIDGE]);
  await expect.poll(() => textsOf(page, '.search-status')).toEqual(['Tìm thấy 1 bài']);
  await tabToNamed(page, word('listStar'));
  await page.press('Enter');
  await expect.poll(() => page.evaluate(() => document.querySelector('.star')?.textContent)).toBe('★');
  await tabToNamed(page, word('listAnnotate'));
  await page.press('Enter');
  await tabToNamed(page, word('listDelete'));
  await page.press('Enter');
  await expect.poll(() => focused(page)).toBe(word('listUndo'));
  await page.press('Enter');
  await expect.poll(() => titles(page)).toEqual([BRIDGE]);
  await page.press('/');
  await tabToNamed(page, BRIDGE ?? '');
  await page.press('Enter');
  await expect.poll(() => textsOf(page, '.kept-text p')).toHaveLength(2);
});

/** Presses Tab until something of this name has the focus. */
function tabToNamed(page: Page, name: string): Promise<void> {
  return tabTo(page, async () => (await focused(page))?.startsWith(name) ?? false);
}

test('the popup leads to the library', async ({ testBrowser }) => {
  const popup = await testBrowser.popup(await testBrowser.open('https://nguoihanoi.vn/do-thi', '<p>Chuyên mục</p>'));
  const word = await wordsOf(popup);
  await expect.poll(() => popup.text()).toContain(word('libraryOpen'));
  const links = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('#recent a')].map(({ pathname, target }) => [pathname, target]),
  );
  expect(links).toEqual([['/src/library/index.html', '_blank']]);
  const library = await testBrowser.openExtensionPage('src/library/index.html');
  await expect.poll(() => library.text()).toContain(word('listEmptyTitle'));
});
