import { isSeen, openArticle } from './clutter';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { View } from './harness/test-browser';
import { ARTICLE_URL, writtenArticle } from './sample-article';
import { press, wordsOf } from './words';

const RULES = `! Của tôi
nguoihanoi.vn##blockquote
nguoihanoi.vn##.entry table:has-text(Tiến độ)

##.c-comments
nguoihanoi.vn#@#.c-comments
##p:không-có
https://nguoihanoi.vn##figure
`;

/** Types into the field of the rules, once it is there. */
async function type(options: View, text: string): Promise<void> {
  await expect.poll(() => typed(options)).toBeDefined();
  await options.evaluate((written) => {
    const area = document.querySelector('textarea');
    if (area) area.value = written;
    area?.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

const typed = (options: View) => options.evaluate(() => document.querySelector('textarea')?.value);

test('rules are written as text, wrong lines are named, the others hold at once and from then on', async ({
  testBrowser,
}) => {
  const page = await openArticle(testBrowser);
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  const word = await wordsOf(options);
  await type(options, RULES);
  const errors = () =>
    options.evaluate(() =>
      [...document.querySelectorAll('.bad-lines li')].map(({ textContent }) => textContent.trim()),
    );
  const line = (number: number, reason: string) =>
    `${word('badLine').replace('$number$', String(number))} ${word(reason)}`;
  await expect
    .poll(errors)
    .toEqual([line(3, 'badRule_unsupported'), line(7, 'badRule_bad_selector'), line(8, 'badRule_bad_host')]);
  await options.click(word('badLine').replace('$number$', '7'));
  const selected = await options.evaluate(() => {
    const area = document.querySelector('textarea');
    return area?.value.slice(area.selectionStart, area.selectionEnd);
  });
  expect(selected).toBe('##p:không-có');
  await press(options, 'saveRules');
  await expect.poll(() => isSeen(page, 'blockquote')).toBe(false);
  // What is kept wins over the own rule and over the site's.
  await expect.poll(() => isSeen(page, '.c-comments')).toBe(true);
  await page.reload();
  await expect.poll(() => isSeen(page, 'blockquote')).toBe(false);
  expect(await isSeen(page, '.c-comments')).toBe(true);
  expect(await isSeen(page, '.l-sidebar')).toBe(false);
  expect(await isSeen(page, '.entry table')).toBe(true);
  // Order, comments and wrong lines are as they were written.
  expect(await askBackground(testBrowser, 'ownRules')).toBe(RULES);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('what is kept wins over the site’s rules for what holds it, whatever the selector', async ({ testBrowser }) => {
  const page = await openArticle(testBrowser);
  const rules = ['nguoihanoi.vn#@#.c-box:has(.c-news-topread)', '#@#..hỏng', '##.l-sidebar'];
  await askBackground(testBrowser, 'keepOwnRules', rules.join('\n'));
  await expect.poll(() => isSeen(page, '.c-news-topread a')).toBe(true);
  // All else is hidden as before, also beside it.
  expect(await isSeen(page, '.l-sidebar .c-banner-item')).toBe(false);
  expect(await isSeen(page, '.c-comments')).toBe(false);
  await page.reload();
  await expect.poll(() => isSeen(page, '.c-news-topread a')).toBe(true);
});

test('own rules hold before the first paint, also on a page that is no article', async ({ testBrowser }) => {
  await askBackground(testBrowser, 'keepOwnRules', 'nguoihanoi.vn##.hop-tho\n');
  // A server that sends the rest of its page a moment later, as those on the net do.
  const watcher = `<script>window.painted = 0; requestAnimationFrame(function note() {
    if (document.querySelector('.hop-tho')?.checkVisibility()) painted++;
    requestAnimationFrame(note); });</script>`;
  testBrowser.serve('https://nguoihanoi.vn/do-thi', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(`<!doctype html><html lang="vi"><head><title>Đô thị</title>${watcher}`);
    setTimeout(() => response.end('</head><body><p>Tin mới</p><p class="hop-tho">Thơ</p></body></html>'), 2500);
  });
  const page = await testBrowser.open('https://nguoihanoi.vn/do-thi');
  await expect.poll(() => isSeen(page, '.hop-tho')).toBe(false);
  expect(await page.evaluate(() => (window as unknown as { painted: number }).painted)).toBe(0);
});

test('a rule that was made in a page meanwhile is not lost', async ({ testBrowser }) => {
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  await wordsOf(options);
  await type(options, '##.a\n');
  await askBackground(testBrowser, 'keepOwnRules', '##.b\n');
  await press(options, 'saveRules');
  await expect.poll(() => askBackground(testBrowser, 'ownRules')).toBe('##.a\n##.b\n');
});

test('rules are saved as a file, and read from one without doubles', async ({ testBrowser }) => {
  await askBackground(testBrowser, 'keepOwnRules', '! Của tôi\n##.a\n');
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  const word = await wordsOf(options);
  await expect.poll(() => typed(options)).toBe('! Của tôi\n##.a\n');
  const file = await options.evaluate(async (name) => {
    const saved: { blob: Blob | undefined; name: string } = { blob: undefined, name: '' };
    URL.createObjectURL = (blob: Blob) => {
      saved.blob = blob;
      return 'blob:doc-sach';
    };
    HTMLAnchorElement.prototype.click = function () {
      saved.name = this.download;
    };
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
    return { text: await saved.blob?.text(), name: saved.name };
  }, word('exportRules'));
  expect(file).toEqual({ text: '! Của tôi\n##.a\n', name: 'doc-sach-quy-tac.txt' });
  await options.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('#own-rules input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'quy-tac.txt'));
    if (!input) throw new Error('no input');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, '##.a\r\n! Của bạn tôi\r\nbaochi.vn##.b\r\n');
  await expect.poll(() => typed(options)).toBe('! Của tôi\n##.a\n! Của bạn tôi\nbaochi.vn##.b\n');
  expect(await askBackground(testBrowser, 'ownRules')).toBe('! Của tôi\n##.a\n');
  await press(options, 'saveRules');
  await expect.poll(() => askBackground(testBrowser, 'ownRules')).toContain('baochi.vn##.b');
});

/** The little of the extension API that this test uses in the worker. */
interface WorkerGlobal {
  readonly chrome: { readonly tabs: { query(filter: object): Promise<{ url?: string }[]> } };
}

test('the popup leads to the rules', async ({ testBrowser }) => {
  const popup = await testBrowser.popup(await testBrowser.open(ARTICLE_URL, writtenArticle));
  await press(popup, 'editOwnRules');
  const isOpen = () =>
    testBrowser.background(async () => {
      const tabs = await (globalThis as unknown as WorkerGlobal).chrome.tabs.query({});
      return tabs.some(({ url }) => url?.endsWith('/src/options/index.html'));
    });
  await expect.poll(isOpen).toBe(true);
});
