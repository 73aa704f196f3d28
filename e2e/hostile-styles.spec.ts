import { card, hover, pressInCard } from './marks';
import { closedRoot } from './closed-root';
import { openArticle } from './clutter';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { stubVoices, LOCAL_VOICE } from './stub-voice';
import { press, wordsIn } from './words';

/* Styles of a page that hide, move, shrink or cover whatever they do not know. */

const URL = 'https://nguoihanoi.vn/bai-thu-20014.html';
const word = wordsIn('vi');

const AWAY = `all: initial !important; display: none !important; visibility: hidden !important; opacity: 0 !important;
  position: static !important; inset: auto !important; width: 0 !important; height: 0 !important; zoom: 0.01 !important;
  transform: translate(-9999px) !important; scale: 0 !important; translate: -9999px !important; rotate: 90deg !important;
  clip-path: inset(100%) !important; filter: opacity(0) !important; content-visibility: hidden !important;
  pointer-events: none !important; overflow: hidden !important; contain: strict !important; z-index: -1 !important;
  mask: linear-gradient(transparent, transparent) !important; font-size: 1px !important; color: transparent !important;
  --paper: transparent !important; --ink: transparent !important; animation: gone 1s infinite !important;`;
const HOSTILE = `@keyframes gone { from, to { display: none; opacity: 0; translate: -9999px } }
  html { transform: translateZ(0); perspective: 1px; contain: layout; will-change: filter }
  html > :not(head, body), html > :last-child:not(body), [popover]:not(#cover), :popover-open:not(#cover), :host, * > .card { ${AWAY} }
  html > :not(head, body)::before { content: 'trang'; position: fixed; inset: 0; background: white; z-index: 2147483647 }
  .veil { position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #fff3 }
  #cover { position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0; pointer-events: none; background: none }`;
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title><style>${HOSTILE}</style></head>
<body style="font: 18px/1.6 serif; margin: 24px"><div class="veil"></div><div id="cover" popover="manual"></div>
<p id="a">Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y.</p><p id="b">Ban Cán sự Аảng cà&nbsp;ng nói vử quyửn lợi.</p>
<script>document.getElementById('cover').showPopover();</script></body></html>`;

/** Whether a box of the extension is on top in its middle, and looks as it was made; a page sees the host of its closed root alone. */
function isOnTop(page: Page, { left, right, top, bottom }: Record<'left' | 'right' | 'top' | 'bottom', number>) {
  return page.evaluate(
    ([x, y]) => {
      const host = document.elementFromPoint(x, y);
      if (host?.parentElement !== document.documentElement) return false;
      const { opacity, visibility, filter, clipPath, transform } = getComputedStyle(host);
      const covers = ['::before', '::after'].filter((part) => getComputedStyle(host, part).display !== 'none');
      return [opacity, visibility, filter, clipPath, transform, ...covers].join() === '1,visible,none,none,none';
    },
    [(left + right) / 2, (top + bottom) / 2] as const,
  );
}

async function layHostileStyles(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const style = document.createElement('style');
    style.textContent = css;
    document.querySelector('head')?.append(style);
  }, HOSTILE);
}

test('a card is seen and works', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, PAGE);
  const text = () => page.evaluate(() => document.getElementById('b')?.textContent);
  await expect.poll(text).toContain('quyền');
  const opened = await hover(testBrowser, page, '#a', 'về');
  expect(opened.right - opened.left).toBeGreaterThan(100);
  expect(opened.bottom - opened.top).toBeGreaterThan(60);
  expect(opened.text).toContain('vử');
  expect(await isOnTop(page, opened)).toBe(true);
  await pressInCard(testBrowser, page, word('markKeep'));
  await expect.poll(text).toContain('nói vử quyền');
  await expect.poll(() => card(testBrowser, page)).toBeNull();
});

test('the player is seen and works', async ({ testBrowser }) => {
  const page = await openArticle(testBrowser);
  await stubVoices(testBrowser, page, [LOCAL_VOICE]);
  await layHostileStyles(page);
  await press(await testBrowser.popup(page), 'listenStart');
  const player = () => closedRoot(testBrowser, page, '.player');
  await expect.poll(player).not.toBeNull();
  await page.bringToFront();
  await expectWorking(testBrowser, page, '.player', word('listenStop'));
});

test('the picker is seen and works', async ({ testBrowser }) => {
  const page = await openArticle(testBrowser);
  await layHostileStyles(page);
  await press(await testBrowser.popup(page), 'pickBlock');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll(':popover-open').length)).toBe(1);
  await page.bringToFront();
  await expectWorking(testBrowser, page, '.panel', word('pickerEnd'));
});

/** Its box is on top, and a button of it that is pressed takes it away. */
async function expectWorking(testBrowser: TestBrowser, page: Page, part: string, button: string): Promise<void> {
  const shown = await closedRoot(testBrowser, page, part);
  if (!shown) throw new Error(`no ${part}`);
  expect(shown.right - shown.left).toBeGreaterThan(100);
  const control = shown.controls.find(({ name }) => name.startsWith(button));
  if (!control) throw new Error(`no ${button} among ${shown.controls.map(({ name }) => name).join()}`);
  const { x, y } = control;
  expect(await isOnTop(page, { left: x, right: x, top: y, bottom: y })).toBe(true);
  await page.clickAt(x, y);
  await expect.poll(() => closedRoot(testBrowser, page, part)).toBeNull();
}
