import { cardViolations } from './card-violations';
import { command } from './command';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { card, hover, marked, middleOf, pressInCard } from './marks';
import { wordsIn } from './words';

/* What was repaired and what was lost is marked, and cards tell of it. */

const URL = 'https://nguoihanoi.vn/bai-thu-20004.html';
const OTHER_URL = 'https://nguoihanoi.vn/bai-thu-20005.html';
const OTHER_SITE = 'https://vnexpress.net/bai-thu-20004.html';
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title></head>
<body style="font: 18px/1.6 serif; margin: 24px"><p id="a">Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y.</p>
<p id="b">Ban Cán sự Аảng cà&nbsp;ng nói vử <a href="/khac.html">quyửn lợi</a>.</p>
<p id="lost">Hôm qua ông H\ufffda kể chuyện.</p><p id="clean">Trời trong xanh.</p></body></html>`;
const word = wordsIn('vi');

const bodyOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent, selector);

async function openMarked(testBrowser: TestBrowser, url = URL): Promise<Page> {
  const page = await testBrowser.open(url, PAGE);
  await expect.poll(() => marked(page)).toContain('quyền');
  return page;
}

test('repaired and lost words are marked, and no node of the page is touched', async ({ testBrowser }) => {
  const page = await openMarked(testBrowser);
  const repaired = ['Nhiều', 'đều', 'về', 'điều', 'này', 'Đảng', 'càng', 'về', 'quyền'];
  await expect.poll(async () => (await marked(page)).sort()).toEqual([...repaired, 'H\ufffda'].sort());
  expect(await page.evaluate(() => document.querySelectorAll('body *').length)).toBe(5);
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  for (const name of names) expect(name).toMatch(/^x[\da-f-]{36}$/);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a card tells of a repair while the pointer rests on it, and keeps the original', async ({ testBrowser }) => {
  const page = await openMarked(testBrowser);
  const { text } = await hover(testBrowser, page, '#a', 'Nhiều');
  expect(text).toContain('Nhiửu');
  expect(text).toContain(word('damage_lossy_table'));
  expect(text).toContain(word('markNearlySure'));
  await page.moveTo(2, 2);
  await expect.poll(() => card(testBrowser, page)).toBeNull();
  await hover(testBrowser, page, '#a', 'về');
  await pressInCard(testBrowser, page, word('markKeep'));
  await expect.poll(() => bodyOf(page, '#b')).toContain('nói vử quyền');
  await expect.poll(() => card(testBrowser, page)).toBeNull();
  await hover(testBrowser, page, '#a', 'vử');
  await pressInCard(testBrowser, page, word('markRepairAgain'));
  await expect.poll(() => bodyOf(page, '#a')).toBe('Nhiều đại biểu đều nói về điều này.');
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a tap opens a card and a tap elsewhere closes it; links lead where they lead', async ({ testBrowser }) => {
  const page = await openMarked(testBrowser);
  const tap = async (selector: string, text: string) => {
    const { x, y } = await middleOf(page, selector, text);
    await page.clickAt(x, y);
  };
  await tap('#b', 'Đảng');
  await expect.poll(async () => (await card(testBrowser, page))?.text).toContain('Аảng');
  await tap('#clean', 'Trời');
  await expect.poll(() => card(testBrowser, page)).toBeNull();
  testBrowser.serve('https://nguoihanoi.vn/khac.html', PAGE);
  await tap('#b', 'quyền');
  // While the page changes there is none to be asked.
  await expect.poll(() => page.url().catch(() => '')).toBe('https://nguoihanoi.vn/khac.html');
});

test('keys lead from mark to mark; Escape gives the focus back', async ({ testBrowser }) => {
  const page = await openMarked(testBrowser);
  await page.evaluate(() => document.querySelector('a')?.focus());
  await command(testBrowser, page, 'next-mark');
  await expect.poll(async () => (await card(testBrowser, page))?.text).toContain('Nhiửu');
  await page.press('ArrowDown');
  await expect.poll(async () => (await card(testBrowser, page))?.text).toContain('đửu');
  await page.press('ArrowUp');
  await page.press('ArrowUp');
  await expect.poll(async () => (await card(testBrowser, page))?.text).toContain(word('markLost'));
  await page.press('Tab');
  expect((await card(testBrowser, page))?.focused).not.toBe('');
  await page.press('Escape');
  await expect.poll(() => card(testBrowser, page)).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
});

test('what is wrong stays as it is on the pages of its site, until it is undone', async ({ testBrowser }) => {
  const page = await openMarked(testBrowser);
  await hover(testBrowser, page, '#a', 'về');
  await pressInCard(testBrowser, page, word('markWrong'));
  await expect.poll(() => bodyOf(page, '#b')).toContain('nói vử quyền');
  await expect.poll(async () => (await card(testBrowser, page))?.text).toContain(word('markWrongKept'));
  expect(await askBackground(testBrowser, 'repairExceptions')).toEqual([
    { before: 'vử', after: 'về', site: 'nguoihanoi.vn' },
  ]);
  await page.reload();
  await expect.poll(() => bodyOf(page, '#a')).toBe('Nhiều đại biểu đều nói vử điều này.');
  const other = await openMarked(testBrowser, OTHER_URL);
  expect(await bodyOf(other, '#a')).toBe('Nhiều đại biểu đều nói vử điều này.');
  expect(await marked(other)).not.toContain('vử');
  const elsewhere = await openMarked(testBrowser, OTHER_SITE);
  expect(await bodyOf(elsewhere, '#a')).toBe('Nhiều đại biểu đều nói về điều này.');
  await askBackground(testBrowser, 'keepRepairExceptions', []);
  await expect.poll(() => bodyOf(other, '#a')).toBe('Nhiều đại biểu đều nói về điều này.');
});

test('a lost word reads as the reader chose, also when it is rendered anew, and it is taken back', async ({
  testBrowser,
}) => {
  const page = await openMarked(testBrowser);
  const { controls, html } = await hover(testBrowser, page, '#lost', 'H\ufffda');
  const [first] = controls;
  expect(controls.length).toBeGreaterThan(1);
  expect(await cardViolations(testBrowser, html)).toEqual([]);
  await page.bringToFront();
  await hover(testBrowser, page, '#lost', 'H\ufffda');
  await pressInCard(testBrowser, page, first?.name ?? '');
  await expect.poll(() => bodyOf(page, '#lost')).toBe(`Hôm qua ông ${first?.name ?? ''} kể chuyện.`);
  await page.evaluate(() => {
    document.querySelector('#lost')?.replaceChildren('Hôm qua ông H\ufffda kể chuyện.');
  });
  await expect.poll(() => bodyOf(page, '#lost')).toBe(`Hôm qua ông ${first?.name ?? ''} kể chuyện.`);
  await expect.poll(() => marked(page)).toContain(first?.name);
  await hover(testBrowser, page, '#lost', first?.name ?? '');
  await pressInCard(testBrowser, page, word('markUndo'));
  await expect.poll(() => bodyOf(page, '#lost')).toBe('Hôm qua ông H\ufffda kể chuyện.');
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('marks are off when the reader wants none, and the page cannot reach the card', async ({ testBrowser }) => {
  const page = await openMarked(testBrowser);
  await hover(testBrowser, page, '#a', 'Nhiều');
  const seen = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>(':popover-open');
    host?.style.setProperty('display', 'none', 'important');
    host?.style.setProperty('opacity', '0', 'important');
    const { display = '', opacity = '' } = host ? getComputedStyle(host) : {};
    return { root: host?.shadowRoot, text: host?.textContent, attributes: host?.getAttributeNames(), display, opacity };
  });
  expect(seen).toEqual({ root: null, text: '', attributes: ['popover', 'style'], display: 'block', opacity: '1' });
  await askBackground(testBrowser, 'changeAnnotations', { repairMarks: 'off' });
  await expect.poll(() => marked(page)).toEqual([]);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
