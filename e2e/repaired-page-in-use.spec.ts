import { expect, test } from './harness/fixture';
import type { Page } from './harness/test-browser';

/* What a reader does with a repaired page: select, search, print, edit; and how long it keeps them waiting. */
const URL = 'https://nguoihanoi.vn/bai-thu-20002.html';
/** No article: nothing but the repair is at work. */
const HOME = 'https://nguoihanoi.vn/';
const WITNESSES = '<p>Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y. Ban Cán sự Аảng cà&nbsp;ng quan tâm.</p>';
const DAMAGED = [
  'Аiửu nà\u00a0y nhiửu người đửu biết, cơ quan nhà\u00a0 nước đã ban hà\u00a0nh từ sớm',
  'Sáng sớm, ngÆ°á»\u009di dÃ¢n ra bá»\u009d há»“ táº\u00adp thá»ƒ dá»¥c, máº·t nÆ°á»›c pháº³ng láº·ng',
  'Héi ®ång nh©n d©n tØnh häp phiªn th­êng kú, bµn viÖc söa ch÷a ®­êng',
];

function pageOf(body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title></head><body>${WITNESSES}${body}</body></html>`;
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent, selector);

test('leaves a selection where it is while the text under it is repaired', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, pageOf('<p id="a">Sáng nay trời mát</p>'));
  await expect.poll(() => page.title()).toBe('Chiều nay');
  await page.evaluate(() => {
    const text = document.getElementById('a')?.firstChild as Text;
    text.data = 'Nhiửu người ở Há»\u0099i An, nhiửu nơi khác';
    const [start, end] = [text.data.indexOf('An'), text.data.indexOf(', ')];
    getSelection()?.setBaseAndExtent(text, start, text, end);
  });
  await expect.poll(() => textOf(page, '#a')).toBe('Nhiều người ở Hội An, nhiều nơi khác');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('An');
});

test('is found by the words that it shows', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, pageOf('<p id="a">Ban Cán sự Аảng họp</p>'));
  await expect.poll(() => textOf(page, '#a')).toBe('Ban Cán sự Đảng họp');
  const found = await page.evaluate(() => {
    const finder = window as unknown as { find(words: string, isCased: boolean): boolean };
    return [finder.find('sự Đảng họp', true), finder.find('\u0410ảng', true)];
  });
  expect(found).toEqual([true, false]);
});

test('leaves alone what becomes an editor later', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, pageOf('<p id="a">Nhiửu nơi</p><p id="b">x</p>'));
  await expect.poll(() => textOf(page, '#a')).toBe('Nhiều nơi');
  await page.evaluate(() => {
    const [line, other] = [document.getElementById('a'), document.getElementById('b')];
    if (!line?.firstChild || !other?.firstChild) return;
    line.contentEditable = 'true';
    line.firstChild.nodeValue = 'nhiửu điửu';
    other.firstChild.nodeValue = 'nhiửu điửu';
  });
  await expect.poll(() => textOf(page, '#b')).toBe('nhiều điều');
  expect(await textOf(page, '#a')).toBe('nhiửu điửu');
});

test('leaves alone a document that becomes an editor later', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, pageOf('<p id="a">Nhiửu nơi</p>'));
  await expect.poll(() => textOf(page, '#a')).toBe('Nhiều nơi');
  const edit = (mode: 'on' | 'off') =>
    page.evaluate((wanted) => {
      document.designMode = wanted;
      const text = document.getElementById('a')?.firstChild;
      if (text) text.nodeValue = 'nhiửu điửu';
    }, mode);
  await edit('on');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await textOf(page, '#a')).toBe('nhiửu điửu');
  await edit('off');
  await expect.poll(() => textOf(page, '#a')).toBe('nhiều điều');
});

/** What is quick enough for each run of the tests, and what `npm run test:large` takes. */
const SIZES = [
  { megabytes: 1, details: {} },
  { megabytes: 5, details: { tag: '@large' } },
];

for (const { megabytes, details } of SIZES) {
  test(`lets ${megabytes} MB of damaged text answer while they are repaired`, details, async ({ testBrowser }) => {
    test.setTimeout(240_000);
    // Not displayed: the layout of so much text would be a long task of the page's own.
    const page = await testBrowser.open(HOME, pageOf('<div id="a" style="display: none"></div>'));
    await expect.poll(() => page.title()).toBe('Chiều nay');
    const size = await page.evaluate(
      ({ lines, count }) => {
        const waits = window as unknown as { longest: number };
        const html = Array.from({ length: count }, (_, i) => `<p>${i}. ${lines[i % lines.length] ?? ''}</p>`).join('');
        document.getElementById('a')?.insertAdjacentHTML('beforeend', `${html}<p>Nhiửu</p>`);
        waits.longest = 0;
        let last = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          waits.longest = Math.max(waits.longest, performance.now() - last);
          last = performance.now();
          port2.postMessage(0);
        };
        port2.postMessage(0);
        return new TextEncoder().encode(html).length;
      },
      { lines: DAMAGED, count: megabytes * 8_800 },
    );
    expect(size).toBeGreaterThan(megabytes * 1_000_000);
    const damaged = () => page.evaluate(() => document.getElementById('a')?.textContent.match(/[®»]|iửu/g)?.length);
    await expect.poll(damaged, { timeout: 180_000 }).toBe(undefined);
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    console.log(`the longest wait while ${megabytes} MB were repaired: ${Math.round(longest)} ms`);
    // In one task a megabyte takes some two seconds. A busy machine and the browser's own work make a wait longer than a task.
    expect(longest).toBeLessThan(1000);
  });
}
