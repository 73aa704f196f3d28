import { cardViolations } from './card-violations';
import { command } from './command';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page } from './harness/test-browser';
import { card, hover, marked, pressInCard } from './marks';
import { bundleShapes } from './react/bundle-shapes';
import { wordsIn } from './words';

/* Marks where pages are long, render anew, are narrow, dark, printed, or change their letters. */

const URL = 'https://nguoihanoi.vn/bai-thu-20006.html';
const word = wordsIn('vi');

function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title>
<meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;
}

const SHORT = pageOf('<p id="a">Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y.</p>');

test('five thousand marks on a page of 500 kB: each is found by the pointer', async ({ testBrowser }) => {
  const paragraph = `<p>${'Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y. '.repeat(10)}${'Trời mưa nhẹ từ sáng. '.repeat(150)}</p>`;
  const html = pageOf(`${paragraph.repeat(100)}<div id="end">${paragraph}</div>`);
  expect(Buffer.byteLength(html)).toBeGreaterThan(500_000);
  const page = await testBrowser.open(URL, html);
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(200);
  // Who goes from mark to mark has all of them marked.
  await command(testBrowser, page, 'next-mark');
  await expect.poll(async () => (await marked(page)).length, { timeout: 30_000 }).toBe(5050);
  await page.press('Escape');
  const { text } = await hover(testBrowser, page, '#end', 'điều');
  expect(text).toContain('điửu');
});

test('marks come back where React renders text anew', async ({ testBrowser }) => {
  testBrowser.serve('https://nguoihanoi.vn/shapes.js', { type: 'text/javascript', body: await bundleShapes() });
  const page = await testBrowser.open(URL, pageOf('<p>Nhiửu đại biểu đửu nói.</p><script src="/shapes.js"></script>'));
  await expect.poll(() => marked(page)).toEqual(expect.arrayContaining(['Nhiều', 'về', 'nhiều']));
  await page.evaluate(() => (window as unknown as { renderAgain: () => void }).renderAgain());
  const inPage = () =>
    page.evaluate(() => ['text', 'neighbours', 'before'].map((id) => document.getElementById(id)?.textContent));
  await expect.poll(inPage).toEqual(['Điều hai', 'Nhiều quyền về đây', 'Đảng về nhiều nơi']);
  await expect.poll(() => marked(page)).toEqual(expect.arrayContaining(['Điều', 'quyền', 'Đảng', 'nhiều']));
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('the card stays beside its word when letters and zoom change, and in a narrow window', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, SHORT);
  await page.setWidth(320);
  await expect.poll(() => marked(page)).toContain('này');
  const first = await hover(testBrowser, page, '#a', 'này');
  expect(first.left).toBeGreaterThanOrEqual(0);
  expect(first.right).toBeLessThanOrEqual(320);
  await page.evaluate(() => {
    document.body.style.fontSize = '28px';
    document.body.style.fontFamily = 'monospace';
  });
  const gap = async () => {
    const opened = await card(testBrowser, page);
    const bottom = await bottomOf(page, 'này');
    return opened ? Math.round(opened.top - bottom) : undefined;
  };
  await expect.poll(gap).toBe(6);
});

/** Where the line of a word ends, in CSS pixels from the top of the window. */
function bottomOf(page: Page, text: string): Promise<number> {
  return page.evaluate((words) => {
    const node = document.querySelector('#a')?.firstChild;
    if (!node) throw new Error('no text');
    const start = node.nodeValue?.indexOf(words) ?? 0;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range.getBoundingClientRect().bottom;
  }, text);
}

test('marks are left out of what is printed, unless the reader wants them there', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, SHORT);
  await expect.poll(() => marked(page)).toContain('này');
  // Firefox tells no style of a highlight: whether the rules hold is asked instead.
  const isPainted = () =>
    page.evaluate(() =>
      document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .some((rule) => !(rule instanceof CSSMediaRule) || matchMedia(rule.conditionText).matches),
    );
  expect(await isPainted()).toBe(true);
  await page.emulate({ medium: 'print', colorScheme: 'light' });
  expect(await isPainted()).toBe(false);
  await askBackground(testBrowser, 'changeAnnotations', { printsMarks: true });
  await expect.poll(isPainted).toBe(true);
});

test('nothing is wrong with the card for those who use it by other means', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, SHORT);
  await expect.poll(() => marked(page)).toContain('này');
  const { html } = await hover(testBrowser, page, '#a', 'này');
  await pressInCard(testBrowser, page, word('markKeep'));
  expect(await cardViolations(testBrowser, html)).toEqual([]);
});
