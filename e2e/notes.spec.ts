import { violations } from './axe-violations';
import { cardViolations } from './card-violations';
import { command } from './command';
import { askBackground, askPage } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import { card } from './marks';
import { kept, mark, markedSentences, openArticle, press, report, select, type } from './notes';
import { ARTICLE_URL, damagedArticle, writtenArticle } from './sample-article';

/* The reader's own marks and notes in a page. */

const QUOTE = paragraphOf(writtenArticle);

/** The first sentence of a paragraph of the sample article. */
function paragraphOf(html: string, number = 1): string {
  const paragraphs = [...html.matchAll(/<p>([^<]{120,})<\/p>/g)].map(([, text = '']) => text);
  const sentence = /^[^.]{40,}\./.exec(paragraphs[number] ?? '')?.[0];
  if (!sentence) throw new Error('the sample article has no such paragraph');
  return sentence;
}

test('what is selected is marked, written to, and found again when the page is loaded anew', async ({
  testBrowser,
}) => {
  const page = await openArticle(testBrowser, writtenArticle);
  await select(page, QUOTE);
  await expect.poll(() => card(testBrowser, page)).not.toBeNull();
  expect(await cardViolations(testBrowser, (await card(testBrowser, page))?.html ?? '')).toEqual([]);
  await page.bringToFront();
  await press(testBrowser, page, 'Ghi chú');
  await expect.poll(async () => (await card(testBrowser, page))?.focused).toBe('Viết ghi chú cho đoạn này');
  await type(page, 'hoi lai');
  await expect.poll(async () => (await kept(testBrowser)).map(({ text }) => text)).toEqual(['hoi lai']);
  const [note] = await kept(testBrowser);
  expect([note?.shown.exact, note?.color]).toEqual([QUOTE, 'yellow']);
  expect(await cardViolations(testBrowser, (await card(testBrowser, page))?.html ?? '')).toEqual([]);
  await page.bringToFront();
  await press(testBrowser, page, 'Hồng');
  await expect.poll(async () => (await kept(testBrowser))[0]?.color).toBe('pink');

  await page.reload();
  await expect.poll(() => markedSentences(page)).toEqual([QUOTE]);
  expect(await report(testBrowser, page)).toMatchObject({ placed: 1, orphans: [] });
  // The page sees where, but not what: neither in names nor in its document.
  const seen = await page.evaluate(() => [...CSS.highlights.keys()].join() + document.documentElement.outerHTML);
  expect(seen).not.toMatch(/hoi lai|pink"/);

  await askPage(testBrowser, page, 'showNotes');
  await press(testBrowser, page, 'Xóa');
  await expect.poll(() => markedSentences(page)).toEqual([]);
  await expect.poll(() => kept(testBrowser)).toEqual([]);
  await press(testBrowser, page, 'Hoàn tác');
  await expect.poll(() => markedSentences(page)).toEqual([QUOTE]);
  await expect.poll(async () => (await kept(testBrowser)).map(({ text }) => text)).toEqual(['hoi lai']);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a mark stays with its sentence when the article is edited, and is listed where that is gone', async ({
  testBrowser,
}) => {
  const page = await openArticle(testBrowser, writtenArticle);
  await mark(testBrowser, page, QUOTE);
  const words = QUOTE.split(' ');
  const corrected = [...words.slice(0, 4), 'vừa', ...words.slice(4)].join(' ');
  testBrowser.serve(ARTICLE_URL, writtenArticle.replace(QUOTE, corrected));
  await page.reload();
  await expect.poll(() => markedSentences(page)).toEqual([corrected]);

  // Another sentence with the same beginning is not the one that was marked.
  const alike = [...words.slice(0, 5), 'một chuyện khác hẳn, không ai ngờ tới.'].join(' ');
  testBrowser.serve(ARTICLE_URL, writtenArticle.replace(QUOTE, '').replace('</article>', `<p>${alike}</p></article>`));
  await page.reload();
  await expect.poll(async () => (await report(testBrowser, page).catch(() => undefined))?.orphans.length).toBe(1);
  expect(await markedSentences(page)).toEqual([]);
  const popup = await testBrowser.popup(page);
  await expect.poll(() => popup.text()).toContain('không còn tìm thấy chỗ trong bài');
  expect(await popup.text()).toContain(QUOTE.slice(0, 60));
  expect(await violations(popup)).toEqual([]);
  await popup.click('Xóa ghi chú cho đoạn');
  await expect.poll(() => kept(testBrowser)).toEqual([]);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a mark on a repaired text is there in the text as the page wrote it, and when that is rendered anew', async ({
  testBrowser,
}) => {
  const page = await openArticle(testBrowser, damagedArticle);
  const hasQuote = () => page.evaluate((quote) => document.body.textContent.includes(quote), QUOTE);
  await expect.poll(hasQuote).toBe(true);
  await select(page, QUOTE);
  await press(testBrowser, page, 'Xanh lá');
  await expect.poll(() => markedSentences(page)).toContain(QUOTE);
  await expect.poll(async () => (await kept(testBrowser)).length).toBe(1);
  const [note] = await kept(testBrowser);
  expect(note?.shown.exact).toBe(QUOTE);
  expect(note?.raw.exact).not.toBe(QUOTE);

  await askPage(testBrowser, page, 'showOriginal', true);
  await expect.poll(() => markedSentences(page)).toEqual([note?.raw.exact]);
  await askPage(testBrowser, page, 'showOriginal', false);
  await expect.poll(() => markedSentences(page)).toContain(QUOTE);

  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await expect.poll(() => markedSentences(page)).toContain(QUOTE);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('the keyboard alone marks what is selected', async ({ testBrowser }) => {
  const page = await openArticle(testBrowser, writtenArticle);
  await select(page, QUOTE);
  await expect.poll(async () => (await card(testBrowser, page))?.controls.map(({ name }) => name)).toContain('Vàng');
  // To the card, then to its second button.
  await page.press('Tab');
  await expect(async () => {
    await page.press('Tab');
    expect((await card(testBrowser, page))?.focused).toBe('Xanh dương');
  }).toPass();
  await page.press('Enter');
  await expect.poll(() => markedSentences(page)).toEqual([QUOTE]);
  await expect.poll(async () => (await kept(testBrowser))[0]?.color).toBe('blue');

  await select(page, paragraphOf(writtenArticle, 2));
  await command(testBrowser, page, 'note');
  await expect.poll(async () => (await card(testBrowser, page))?.focused).toBe('Viết ghi chú cho đoạn này');
  await page.press('Escape');
  await expect.poll(() => card(testBrowser, page)).toBe(null);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a private window keeps no note, and says so', async ({ testBrowser }) => {
  const page = await testBrowser.openPrivate(ARTICLE_URL, writtenArticle);
  await expect(async () => {
    // Selected again, it would be offered anew while a button is pressed.
    if (!(await card(testBrowser, page))) await select(page, QUOTE);
    expect((await card(testBrowser, page))?.text).toContain('Cửa sổ ẩn danh không lưu gì');
  }).toPass({ timeout: 20_000 });
  await press(testBrowser, page, 'Vàng');
  await expect.poll(() => markedSentences(page)).toEqual([QUOTE]);
  await expect(() => report(testBrowser, page)).toPass();
  expect((await report(testBrowser, page)).notKept).toBe('private');
  expect(await kept(testBrowser)).toEqual([]);
});

test('no page is told of another site’s notes', async ({ testBrowser }) => {
  const page = await openArticle(testBrowser, writtenArticle);
  await mark(testBrowser, page, QUOTE);
  const other = await testBrowser.open('https://vnexpress.net/bai-thu-1.html', writtenArticle);
  const answers = await testBrowser.inContentWorld(
    other,
    async (url) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(request: object): Promise<object> } } }
      ).chrome;
      const ask = (type: string, ...args: unknown[]) => runtime.sendMessage({ type, args });
      return JSON.stringify([await ask('pageNotes', url), await ask('notesOf', url)]);
    },
    ARTICLE_URL,
  );
  expect(answers).not.toContain(QUOTE);
  expect(answers.match(/another site|not for this sender/g)).toEqual(['another site', 'not for this sender']);
});

test('what is exported and imported again has the same notes', async ({ testBrowser }) => {
  const page = await openArticle(testBrowser, writtenArticle);
  await mark(testBrowser, page, QUOTE);
  const before = await kept(testBrowser);
  const { records } = (await askBackground(testBrowser, 'exportRecords', -1)) as { records: unknown[] };
  await askBackground(testBrowser, 'eraseHistory', { kind: 'everything' });
  expect(await kept(testBrowser)).toEqual([]);
  const importId = '0b1c2d3e-4f50-4a6b-8c7d-8e9fa0b1c2d3';
  for (let times = 0; times < 2; times++) {
    await askBackground(testBrowser, 'stageRecords', importId, records);
    await askBackground(testBrowser, 'finishImport', importId);
  }
  expect(await kept(testBrowser)).toEqual(before);
});

test('the library finds an article by its notes and shows them beside the text', async ({ testBrowser }) => {
  const page = await openArticle(testBrowser, writtenArticle);
  await mark(testBrowser, page, QUOTE);
  const { records } = (await askBackground(testBrowser, 'exportRecords', -1)) as { records: object[] };
  const importId = '1b1c2d3e-4f50-4a6b-8c7d-8e9fa0b1c2d4';
  const text = { text: `Một đoạn mở đầu.\n${QUOTE} Một câu nối theo.`, at: 1_795_000_000_000 };
  await askBackground(testBrowser, 'stageRecords', importId, [{ ...records[0], text }]);
  await askBackground(testBrowser, 'finishImport', importId);
  const library = await testBrowser.openExtensionPage('src/library/index.html#list/is%3Anoted');
  await library.bringToFront();
  await expect.poll(() => library.text()).toContain('1 ghi chú');
  await library.evaluate(() => document.querySelector<HTMLElement>('.title a')?.click());
  const placed = () => library.evaluate(() => document.querySelector('.kept-text mark.noted')?.textContent);
  await expect.poll(placed).toBe(QUOTE);
  await expect.poll(() => library.text()).toContain('Ghi chú cho từng đoạn');
  await library.click('Sửa ghi chú cho đoạn');
  await library.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('.notes textarea');
    if (!field) throw new Error('nothing can be written');
    field.value = 'hỏi lại ông trưởng xóm';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(async () => (await kept(testBrowser))[0]?.text).toBe('hỏi lại ông trưởng xóm');
  await library.click('Xanh lá');
  await expect.poll(async () => (await kept(testBrowser))[0]?.color).toBe('green');
  expect((await kept(testBrowser))[0]?.text).toBe('hỏi lại ông trưởng xóm');
  const color = () => library.evaluate(() => document.querySelector('.kept-text mark.noted')?.className);
  expect(await color()).toBe('noted green');
  expect(await violations(library)).toEqual([]);
  await library.bringToFront();
  await library.click('Chép đoạn');
  await expect.poll(() => library.text()).toContain('Đã chép.');
  await library.click('Xóa ghi chú cho đoạn');
  await expect.poll(() => kept(testBrowser)).toEqual([]);
  await expect.poll(placed).toBeUndefined();
  await library.click('Hoàn tác');
  await expect.poll(async () => (await kept(testBrowser)).length).toBe(1);
  await expect.poll(placed).toBe(QUOTE);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});
