import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { card, hover, marked } from './marks';

/* Marks that are not in the page's own tree of nodes, and pages whose letters grow. */

const URL = 'https://nguoihanoi.vn/bai-thu-20008.html';
const DAMAGED = 'Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y.';

function pageOf(body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title></head>
<body style="font: 18px/1.6 serif; margin: 24px">${body}</body></html>`;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
}

/** Where a word stands in the window of the page: in its own tree, in that of a shadow root, or in a frame. */
function placeOf(page: Page, word: string): Promise<Place> {
  return page.evaluate((wanted) => {
    const find = (root: Node, left: number, top: number): Place | undefined => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const start = node.nodeType === Node.TEXT_NODE ? (node.nodeValue?.indexOf(wanted) ?? -1) : -1;
        if (start >= 0) {
          const range = node.ownerDocument?.createRange() ?? document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const { x, y, width, height, bottom } = range.getBoundingClientRect();
          return { x: left + x + width / 2, y: top + y + height / 2, bottom: top + bottom };
        }
        const { shadowRoot, contentDocument } = node as Partial<HTMLElement & HTMLIFrameElement>;
        const inner = shadowRoot ?? contentDocument?.body;
        const frame = contentDocument ? (node as HTMLIFrameElement) : undefined;
        const { x = 0, y = 0 } = frame?.getBoundingClientRect() ?? {};
        const found = inner && find(inner, left + x + (frame?.clientLeft ?? 0), top + y + (frame?.clientTop ?? 0));
        if (found) return found;
      }
      return undefined;
    };
    const found = find(document.body, 0, 0);
    if (!found) throw new Error(`no ${wanted}`);
    return found;
  }, word);
}

/** Rests the pointer on a word until its card is open. @returns the card's words, and how far below the word it is */
async function rest(testBrowser: TestBrowser, page: Page, word: string): Promise<{ text: string; gap: number }> {
  const { x, y, bottom } = await placeOf(page, word);
  await expect(async () => {
    await page.moveTo(1, 1);
    await page.moveTo(x, y);
    await expect.poll(() => card(testBrowser, page), { timeout: 2000 }).not.toBeNull();
  }).toPass({ timeout: 15_000 });
  const opened = await card(testBrowser, page);
  return { text: opened?.text ?? '', gap: Math.round((opened?.top ?? 0) - bottom) };
}

test('a mark in an open shadow root has its card', async ({ testBrowser }) => {
  const page = await testBrowser.open(
    URL,
    pageOf(`<p>${DAMAGED}</p><div><template shadowrootmode="open">
    <p>Ban Cán sự Аảng nói vử quyửn lợi.</p></template></div>`),
  );
  await expect.poll(() => marked(page)).toContain('quyền');
  const { text, gap } = await rest(testBrowser, page, 'quyền');
  expect(text).toContain('quyửn');
  expect(gap).toBe(6);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a mark in a frame of the same site has its card over the page', async ({ testBrowser }) => {
  testBrowser.serve(
    'https://nguoihanoi.vn/khung.html',
    pageOf('<p>Ban Cán sự Аảng nói vử quyửn lợi, vử điửu nà&nbsp;y.</p>'),
  );
  const page = await testBrowser.open(
    URL,
    pageOf(
      `<p>${DAMAGED}</p><iframe src="/khung.html" style="width: 600px; height: 120px; border: 5px solid"></iframe>`,
    ),
  );
  const inFrame = () =>
    page.evaluate(() => {
      const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
      return [...(view?.CSS.highlights.values() ?? [])].reduce((count, highlight) => count + highlight.size, 0);
    });
  await expect.poll(inFrame).toBeGreaterThan(0);
  const { text, gap } = await rest(testBrowser, page, 'quyền');
  expect(text).toContain('quyửn');
  expect(gap).toBe(6);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

for (const [way, style] of [
  ['its letters are twice as large', { fontSize: '200%' }],
  ['it is zoomed', { zoom: '1.5' }],
] as const) {
  test(`the card is beside its word when ${way}`, async ({ testBrowser }) => {
    const page = await testBrowser.open(URL, pageOf(`<p id="a" style="font-size: 1rem">${DAMAGED}</p>`));
    await expect.poll(() => marked(page)).toContain('này');
    await hover(testBrowser, page, '#a', 'này');
    await page.evaluate((changed) => Object.assign(document.documentElement.style, changed), style);
    const gap = async () => {
      const opened = await card(testBrowser, page);
      const { x, bottom } = await placeOf(page, 'này');
      return opened && opened.left <= x && x <= opened.right
        ? Math.abs(Math.round(opened.top - bottom) - 6)
        : undefined;
    };
    await expect.poll(gap).toBeLessThanOrEqual(3);
  });
}
