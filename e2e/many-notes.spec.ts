import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { card, hover, marked, middleOf } from './marks';
import { kept, mark, openArticle, report } from './notes';

/* An article with 5,000 notes: the page, the popup and the library stay of use. */

const URL = 'https://nguoihanoi.vn/hoi-ky-mot-con-duong-20233.html';
const COUNT = 5000;
const sentences = Array.from({ length: COUNT }, (_, i) => `Đoạn kể số ${i + 1} của ông lái đò nói về bến sông năm ấy.`);
const paragraphs = Array.from({ length: COUNT / 10 }, (_, i) => sentences.slice(10 * i, 10 * i + 10).join(' '));
const TEXT = paragraphs.join('\n');
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hồi ký một con đường</title>
<meta property="og:type" content="article"></head><body><h1>Hồi ký một con đường</h1>
<div itemprop="articleBody">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div></body></html>`;

/** A note on each sentence. */
function notes(): object[] {
  let end = 0;
  return sentences.map((exact, i) => {
    const start = TEXT.indexOf(exact, end);
    end = start + exact.length;
    const prefix = TEXT.slice(Math.max(0, start - 64), start);
    const place = { start, end, exact, prefix, suffix: TEXT.slice(end, end + 64), occurrences: 1 };
    const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
    const at = 1_795_000_000_000 + i;
    return { id, color: 'blue', text: `ghi ${i + 1}`, createdAt: at, changedAt: at, raw: place, shown: place };
  });
}

/** Opens the article with all its notes in the history. */
async function openNoted(testBrowser: TestBrowser): Promise<Page> {
  const page = await openArticle(testBrowser, PAGE, URL);
  await mark(testBrowser, page, sentences[7] ?? '', URL);
  const { records } = (await askBackground(testBrowser, 'exportRecords', -1)) as { records: object[] };
  const importId = '2b1c2d3e-4f50-4a6b-8c7d-8e9fa0b1c2d5';
  const text = { text: TEXT, at: 1_795_000_000_000 };
  await askBackground(testBrowser, 'eraseHistory', { kind: 'everything' });
  await askBackground(testBrowser, 'stageRecords', importId, [{ ...records[0], text, notes: notes() }]);
  await askBackground(testBrowser, 'finishImport', importId);
  expect((await kept(testBrowser, URL)).length).toBe(COUNT);
  await page.reload();
  return page;
}

test('five thousand notes are marked, told, counted and read', async ({ testBrowser }) => {
  test.setTimeout(300_000);
  const page = await openNoted(testBrowser);
  const isNoted = async () => (await marked(page)).filter((text) => text.startsWith('Đoạn kể số')).length;
  await expect.poll(isNoted, { timeout: 120_000 }).toBe(COUNT);
  expect(await report(testBrowser, page)).toMatchObject({ placed: COUNT, orphans: [] });
  const { controls } = await hover(testBrowser, page, 'p:last-of-type', `số ${COUNT}`);
  expect(controls.map(({ value }) => value)).toContain(`ghi ${COUNT}`);
  const { x, y } = await middleOf(page, 'h1', 'Hồi ký');
  await page.clickAt(x, y);
  await expect.poll(() => card(testBrowser, page)).toBeNull();

  const popup = await testBrowser.popup(page);
  await expect.poll(() => popup.text()).toContain('5.000 ghi chú trong bài này');
  await popup.close();
  const library = await testBrowser.openExtensionPage(`src/library/index.html#read/${encodeURIComponent(URL)}`);
  await library.bringToFront();
  await expect.poll(() => library.text(), { timeout: 30_000 }).toContain('5.000 dòng');
  const places = () => library.evaluate(() => document.querySelectorAll('.kept-text mark.noted').length);
  await expect.poll(places).toBe(COUNT);
  // The list beside the text holds some of them, and more where more are asked for.
  const listed = () => library.evaluate(() => document.querySelectorAll('.notes blockquote').length);
  expect(await listed()).toBe(50);
  await library.click('Xem thêm');
  await expect.poll(listed).toBe(100);
  const focused = () => library.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toContain('Đoạn kể số 51 ');
  expect(await testBrowser.consoleErrors()).toEqual([]);
});
