import { command } from './command';
import { expect, test } from './harness/fixture';
import type { Page } from './harness/test-browser';
import { card, marked } from './marks';

/* Of a page with thousands of repaired words those are marked that the reader comes near. */

const URL = 'https://nguoihanoi.vn/bai-thu-20004.html';
const PARAGRAPHS = 1200;
const PARAGRAPH = 'Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y, và chiửu nay sẽ nói thêm vử quyửn lợi của bà con.';
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title></head>
<body style="font: 18px/1.6 serif; margin: 24px"><h1>Cuộc họp kéo dài</h1><div id="text">
${Array.from({ length: PARAGRAPHS }, (_, i) => `<p id="p${i}">${PARAGRAPH}</p>`).join('\n')}
<section style="display: contents"><p style="display: contents" id="boxless">Chuyện nà&nbsp;y đã có từ trước, Ban Cán sự Аảng nói.</p>
</section></div></body></html>`;

/** Numbers of the paragraphs that have marks. */
function markedParagraphs(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return [...new Set(ranges.map(({ startContainer }) => Number(startContainer.parentElement?.id.slice(1))))];
  });
}

async function openMarked(open: (url: string, content: string) => Promise<Page>): Promise<Page> {
  const page = await open(URL, PAGE);
  await expect.poll(() => markedParagraphs(page)).toContain(20);
  await expect.poll(() => page.evaluate(() => document.querySelector('#p1199')?.textContent)).toContain('Nhiều');
  return page;
}

test('marks follow the reader down a page of 7,000', async ({ testBrowser }) => {
  const page = await openMarked((...of) => testBrowser.open(...of));
  expect((await markedParagraphs(page)).length).toBeLessThan(PARAGRAPHS / 4);
  await page.evaluate(() => document.querySelector('#p600')?.scrollIntoView());
  await expect.poll(() => markedParagraphs(page)).toEqual(expect.arrayContaining([599, 600, 601, 605]));
  await page.evaluate(() => scrollTo(0, 1e9));
  // It has no box of its own that could come near.
  await expect.poll(() => marked(page)).toContain('Đảng');
  await expect.poll(() => markedParagraphs(page)).toContain(PARAGRAPHS - 1);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('what is written anew is marked where the reader is, and not far below', async ({ testBrowser }) => {
  const page = await openMarked((...of) => testBrowser.open(...of));
  await page.evaluate(() => {
    for (const id of ['p1190', 'p3']) document.getElementById(id)?.replaceChildren('Tuần sau sẽ nói tiếp vử dự án.');
    document.querySelector('h1')?.replaceChildren('Cuộc họp kéo dà\u00a0i');
  });
  await expect.poll(() => marked(page)).toContain('dài');
  await expect.poll(() => markedParagraphs(page)).toContain(3);
  expect(await markedParagraphs(page)).not.toContain(1190);
});

test('who goes from mark to mark comes to all of them', async ({ testBrowser }) => {
  const page = await openMarked((...of) => testBrowser.open(...of));
  await command(testBrowser, page, 'next-mark');
  await expect.poll(async () => (await card(testBrowser, page))?.text).toContain('Nhiửu');
  // The one before the first is the last.
  await page.press('ArrowUp');
  await expect.poll(async () => (await card(testBrowser, page))?.text).toContain('quyửn');
  expect(await page.evaluate(() => document.querySelector('#p1199')?.getBoundingClientRect().top)).toBeLessThan(1000);
  await expect.poll(() => markedParagraphs(page)).toContain(PARAGRAPHS - 1);
});
