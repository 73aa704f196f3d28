import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page } from './harness/test-browser';

/* What a page looks like from its first frame on: nobody sees damaged words change. */

const URL = 'https://nguoihanoi.vn/bai-thu-20012.html';
const DAMAGED = 'Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y.';

interface Frame {
  readonly at: number;
  readonly isShown: boolean;
  readonly isDamaged: boolean;
}
type WatchedWindow = Window & { watched: Frame[] };

/** A page that notes of each of its frames whether its text is shown, and whether any in the window is damaged. */
function pageOf(body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiều nay</title><script>
const watched = [];
const look = () => {
  if (document.body) {
    const isShown = getComputedStyle(document.body).opacity === '1';
    const inWindow = [...document.querySelectorAll('p')].filter((p) => p.getBoundingClientRect().top < innerHeight);
    watched.push({ at: performance.now(), isShown, isDamaged: inWindow.some((p) => /ửu/.test(p.textContent)) });
  }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
window.watched = watched;
</script></head><body>${body}</body></html>`;
}

const framesOf = (page: Page) => page.evaluate(() => (window as unknown as WatchedWindow).watched);
const textOf = (page: Page) => page.evaluate(() => document.getElementById('a')?.textContent);

/** What the extension has in the page: the style sheet that hides clutter, and no other. */
const sheets = (page: Page) => page.evaluate(() => document.querySelectorAll(':root > style').length);

test('damaged text is not painted before it is repaired, unless that takes long', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, pageOf(`<p id="a">${DAMAGED}</p>${`<p>${DAMAGED}</p>`.repeat(400)}`));
  await expect.poll(() => textOf(page)).toContain('Nhiều đại biểu');
  await expect.poll(async () => (await framesOf(page)).at(-1)?.isDamaged).toBe(false);
  const frames = await framesOf(page);
  const [first] = frames.filter(({ isDamaged }) => isDamaged);
  const seen = frames.filter(({ at, isShown, isDamaged }) => isDamaged && isShown && at < (first?.at ?? 0) + 400);
  expect(seen).toEqual([]);
  await expect.poll(async () => (await framesOf(page)).at(-1)?.isShown).toBe(true);
  expect(await sheets(page)).toBe(1);
});

test('a page that was painted stays so when damaged text comes later', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, pageOf('<p>Trời trong xanh.</p><p id="a"></p>'));
  const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(paints).toBe(1);
  await page.evaluate((text) => document.getElementById('a')?.insertAdjacentHTML('beforeend', text), DAMAGED);
  await expect.poll(() => textOf(page)).toBe('Nhiều đại biểu đều nói về điều này.');
  expect((await framesOf(page)).filter(({ isShown }) => !isShown)).toEqual([]);
});

test('where the reader wants no repair the page is shown as it is', async ({ testBrowser }) => {
  await askBackground(testBrowser, 'changeSiteSwitches', 'nguoihanoi.vn', { repair: false });
  const page = await testBrowser.open(URL, pageOf(`<p id="a">${DAMAGED}</p>`));
  await expect.poll(async () => (await framesOf(page)).at(-1)).toMatchObject({ isShown: true, isDamaged: true });
  await expect.poll(() => sheets(page)).toBe(1);
  const hidden = (await framesOf(page)).filter(({ isShown }) => !isShown);
  // By its animation alone it could not last longer.
  expect((hidden.at(-1)?.at ?? 0) - (hidden[0]?.at ?? 0)).toBeLessThan(550);
});
