import { askPage } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page } from './harness/test-browser';
import { bundleShapes } from './react/bundle-shapes';

const URL = 'https://nguoihanoi.vn/bai-react-20002.html';
const SCRIPT_URL = 'https://nguoihanoi.vn/shapes.js';
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title></head><body>
<p>Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y.</p><script src="/shapes.js"></script></body></html>`;

const NAMES = ['text', 'neighbours', 'before', 'replaced', 'list', 'fragment'];

function textsOf(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate((names) => names.map((name) => document.getElementById(name)?.textContent), NAMES);
}

test('React renders repaired text anew in every shape, without a crash and without stale text', async ({
  testBrowser,
}) => {
  testBrowser.serve(SCRIPT_URL, { type: 'text/javascript', body: await bundleShapes() });
  const page = await testBrowser.open(URL, PAGE);
  await expect
    .poll(() => textsOf(page))
    .toEqual([
      'Nhiều điều',
      'Nhiều điều về đây',
      'về nhiều nơi',
      'Chiều qua.',
      'Điều mộtĐiều haiĐiều ba',
      'nhiều quyền',
    ]);
  await page.evaluate(() => (window as unknown as { renderAgain: () => void }).renderAgain());
  await expect
    .poll(() => textsOf(page))
    .toEqual(['Điều hai', 'Nhiều quyền về đây', 'Đảng về nhiều nơi', 'Chiều nay.', 'Điều baĐiều hai', 'quyền về sau']);
  await page.evaluate(() => (window as unknown as { unmountAll: () => void }).unmountAll());
  expect(await textsOf(page)).toEqual(NAMES.map(() => ''));
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('React also renders text anew that the reader shows as the page wrote it', async ({ testBrowser }) => {
  testBrowser.serve(SCRIPT_URL, { type: 'text/javascript', body: await bundleShapes() });
  const page = await testBrowser.open(URL, PAGE);
  await expect.poll(async () => (await textsOf(page))[1]).toBe('Nhiều điều về đây');
  await askPage(testBrowser, page, 'keepOriginal', 'vử', 'về', true);
  await expect.poll(async () => (await textsOf(page)).slice(1, 3)).toEqual(['Nhiều điều vử đây', 'vử nhiều nơi']);
  await page.evaluate(() => (window as unknown as { renderAgain: () => void }).renderAgain());
  await expect
    .poll(() => textsOf(page))
    .toEqual(['Điều hai', 'Nhiều quyền vử đây', 'Đảng vử nhiều nơi', 'Chiều nay.', 'Điều baĐiều hai', 'quyền vử sau']);
  await askPage(testBrowser, page, 'keepOriginal', 'vử', 'về', false);
  await expect.poll(async () => (await textsOf(page)).slice(1, 3)).toEqual(['Nhiều quyền về đây', 'Đảng về nhiều nơi']);
  await page.evaluate(() => (window as unknown as { unmountAll: () => void }).unmountAll());
  expect(await textsOf(page)).toEqual(NAMES.map(() => ''));
  expect(await testBrowser.consoleErrors()).toEqual([]);
});
