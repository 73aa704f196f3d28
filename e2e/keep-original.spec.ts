import { expect, test } from './harness/fixture';
import type { View } from './harness/test-browser';
import { wordsOf } from './words';

/* The reader's choice of one repair: the page's own word comes back wherever it stands, and goes again. */

const URL = 'https://nguoihanoi.vn/bai-thu-20002.html';
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title></head><body>
<p id="a">Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y.</p><p id="b">Ban Cán sự Аảng cà&nbsp;ng nói vử quyửn lợi.</p>
<p id="lost">Bán đảo Sơn Tr\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdx</p></body></html>`;

const bodyOf = (page: View, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent, selector);

test('one repair is taken back by the reader, everywhere and exactly, and made again', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, PAGE);
  await expect.poll(() => bodyOf(page, '#a')).toBe('Nhiều đại biểu đều nói về điều này.');
  const popup = await testBrowser.popup(page);
  const word = await wordsOf(popup);
  const keep = word('keepWord').replace('$word$', 'vử');
  await expect(() => popup.click(keep)).toPass({ timeout: 10_000 });
  await expect.poll(() => bodyOf(page, '#a')).toBe('Nhiều đại biểu đều nói vử điều này.');
  await expect.poll(() => bodyOf(page, '#b')).toBe('Ban Cán sự Đảng càng nói vử quyền lợi.');

  // What a script writes later is no exception.
  await page.evaluate(() => {
    const text = document.querySelector('#a')?.firstChild;
    if (text) text.nodeValue = 'Nói vử điửu gì';
  });
  await expect.poll(() => bodyOf(page, '#a')).toBe('Nói vử điều gì');

  const isPressed = () => popup.evaluate(() => document.querySelectorAll('button[aria-pressed="true"]').length);
  await expect.poll(isPressed).toBe(1);
  await popup.click(keep);
  await expect.poll(() => bodyOf(page, '#a')).toBe('Nói về điều gì');
  await expect.poll(() => bodyOf(page, '#b')).toBe('Ban Cán sự Đảng càng nói về quyền lợi.');
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('what was taken back is as the page wrote it, byte for byte, also across elements', async ({ testBrowser }) => {
  const page = await testBrowser.open(
    URL,
    PAGE.replace('</body>', '<p id="c">Nhà nà<i>&nbsp;y, nà</i>&nbsp;y</p></body>'),
  );
  await expect.poll(() => bodyOf(page, '#c')).toBe('Nhà này, này');
  const popup = await testBrowser.popup(page);
  const keep = (await wordsOf(popup))('keepWord').replace('$word$', 'nà␣y');
  await expect(() => popup.click(keep)).toPass({ timeout: 10_000 });
  const nodesOf = (selector: string) =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector(wanted) ?? document, NodeFilter.SHOW_TEXT);
      const values: (string | null)[] = [];
      while (walker.nextNode()) values.push(walker.currentNode.nodeValue);
      return values;
    }, selector);
  await expect.poll(() => nodesOf('#c')).toEqual(['Nhà nà', '\u00a0y, nà', '\u00a0y']);
  expect(await bodyOf(page, '#a')).toBe('Nhiều đại biểu đều nói về điều nà\u00a0y.');
});

test('the popup says how much cannot be restored, and the page keeps it', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, PAGE);
  await expect.poll(() => page.title()).toBe('Chiều nay');
  const popup = await testBrowser.popup(page);
  const word = await wordsOf(popup);
  const said = (await popup.evaluate(() => document.documentElement.lang)).startsWith('vi')
    ? word('unresolvedPlaces_other')
    : word('unresolvedPlaces_one');
  await expect.poll(() => popup.text()).toContain(said.replace('$count$', '1'));
  expect(await bodyOf(page, '#lost')).toContain('\ufffd');
});
