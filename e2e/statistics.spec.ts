import { violations } from './axe-violations';
import { daysAgo } from './days-ago';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { type KeptArticle, keepArticles } from './kept-history';
import { tabTo } from './tab-to';
import { press, wordsOf } from './words';

/** Three days in a row up to yesterday, and one of two years ago. */
function articles(): KeptArticle[] {
  const song = { siteName: 'Báo Sông', section: 'Đô thị' };
  return [
    { key: 'baosong.vn/1', ...song, readAt: `${daysAgo(1)}T07:10`, minutes: 45, isFinished: true },
    { key: 'baosong.vn/2', ...song, readAt: `${daysAgo(1)}T07:55`, minutes: 20 },
    { key: 'baonui.vn/3', siteName: 'Báo Núi', readAt: `${daysAgo(2)}T21:00`, minutes: 5, isFinished: true },
    { key: 'baonui.vn/4', siteName: 'Báo Núi', readAt: `${daysAgo(3)}T22:00`, minutes: 12 },
    { key: 'baobien.vn/5', readAt: `${new Date().getFullYear() - 2}-06-15T09:00`, minutes: 90 },
  ];
}

async function openStatistics(testBrowser: TestBrowser, kept: readonly KeptArticle[], part = ''): Promise<Page> {
  await keepArticles(testBrowser, kept);
  const page = await testBrowser.openExtensionPage(`src/library/index.html#statistics${part}`);
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('[role=grid]').length)).toBe(1);
  return page;
}

/** The rows of a table as they are read, cell by cell. */
function rows(page: Page, selector: string): Promise<string[][]> {
  return page.evaluate((tables) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return [...document.querySelectorAll(`${tables} tbody tr`)].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim().replaceAll(/\s/g, ' ')),
    );
  }, selector);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-day'));

test('every chart has its figures in a table, in words', async ({ testBrowser }) => {
  const page = await openStatistics(testBrowser, articles());
  const figures = await page.evaluate(() =>
    [...document.querySelectorAll('.overview dd')].map(({ textContent }) => textContent.replaceAll(/\s/g, ' ')),
  );
  expect(figures).toEqual(['1 giờ 22 phút', '4', '2 (50%)', '1.200', '3', '3 ngày', '3 ngày']);
  expect(await rows(page, '#stats-sites')).toEqual([
    ['Báo Sông', '1 giờ 5 phút', '2'],
    ['Báo Núi', '17 phút', '2'],
  ]);
  const word = await wordsOf(page);
  expect(await rows(page, '#stats-sections')).toEqual([
    ['Đô thị', '1 giờ 5 phút', '2'],
    [word('statsNoSection'), '17 phút', '2'],
  ]);
  const hours = await rows(page, '#stats-hours');
  expect(hours).toHaveLength(24);
  expect(hours.filter(([, time]) => time !== '0 phút')).toEqual([
    ['7 giờ', '1 giờ 5 phút', '2'],
    ['21 giờ', '5 phút', '1'],
    ['22 giờ', '12 phút', '1'],
  ]);
  const days = await rows(page, '#stats-days table.sums');
  expect(days.map(([, ...sums]) => sums)).toEqual([
    ['12 phút', '1'],
    ['5 phút', '1'],
    ['1 giờ 5 phút', '2'],
  ]);
  const levels = () =>
    page.evaluate(() => [...document.querySelectorAll('td[data-level]')].map((day) => day.getAttribute('data-level')));
  expect((await levels()).filter((level) => level !== '0').sort()).toEqual(['1', '2', '4']);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('the calendar is walked by keys, tells each day, and leads to its articles', async ({ testBrowser }) => {
  const page = await openStatistics(testBrowser, articles());
  const inTabOrder = () => page.evaluate(() => document.querySelectorAll('td[tabindex="0"]').length);
  expect(await inTabOrder()).toBe(1);
  await tabTo(page, async () => (await focused(page)) !== null);
  expect(await focused(page)).toBe(daysAgo(1));
  // A key is on its way when the press is done.
  const press = async (key: string, day: string) => {
    await page.press(key);
    await expect.poll(() => focused(page)).toBe(day);
  };
  await press('ArrowUp', daysAgo(2));
  await press('ArrowUp', daysAgo(3));
  await press('ArrowLeft', daysAgo(10));
  await press('End', daysAgo(0));
  await press('ArrowUp', daysAgo(1));
  expect(await inTabOrder()).toBe(1);
  const told = await page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.replaceAll(/\s/g, ' '));
  expect(told).toMatch(/^(?:Thứ|Chủ).*\d: 1 giờ 5 phút, 2 bài$/);
  // The link to the day comes next.
  await page.press('Tab');
  const link = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  await expect
    .poll(async () => decodeURIComponent(await link()))
    .toBe(`#list/after:${daysAgo(1)} before:${daysAgo(0)}`);
  await page.press('Enter');
  await expect.poll(() => page.url()).toContain('#list/');
});

test('a year has an address of its own, and its sites lead to their articles of that year', async ({ testBrowser }) => {
  const page = await openStatistics(testBrowser, articles());
  const year = new Date().getFullYear() - 2;
  await page.click(String(year));
  await expect.poll(() => rows(page, '#stats-sites')).toEqual([['baobien.vn', '1 giờ 30 phút', '1']]);
  expect(await page.url()).toContain(`#statistics/${year}`);
  const link = await page.evaluate(() => document.querySelector('#stats-sites a')?.getAttribute('href') ?? '');
  expect(decodeURIComponent(link)).toBe(`#list/site:"baobien.vn" after:${year}-01-01 before:${year + 1}-01-01`);
  const word = await wordsOf(page);
  await page.click(String(year + 1));
  await expect.poll(() => page.text()).toContain(word('statsNothingRead'));
});

test('says when there is nothing yet, and when the worker cannot answer', async ({ testBrowser }) => {
  const page = await testBrowser.openExtensionPage('src/library/index.html#statistics');
  await page.bringToFront();
  const word = await wordsOf(page);
  await expect.poll(() => page.text()).toContain(word('statsEmpty'));
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown; real?: unknown } } })
      .chrome;
    runtime.real = runtime.sendMessage;
    runtime.sendMessage = () => Promise.resolve({ error: 'hỏng' });
    location.hash = '#statistics/2020';
  });
  await expect.poll(() => page.text()).toContain(word('statsFailed'));
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown; real?: unknown } } })
      .chrome;
    runtime.sendMessage = runtime.real;
  });
  await press(page, 'statsRetry');
  await expect.poll(() => page.text()).toContain(word('statsEmpty'));
});

test('axe finds nothing wrong, and nothing is wider than a phone', async ({ testBrowser }) => {
  const page = await openStatistics(testBrowser, articles());
  expect(await violations(page)).toEqual([]);
  await page.setWidth(360);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await rows(page, 'table');
  expect(await overflow()).toBe(0);
  expect(await violations(page)).toEqual([]);
});
