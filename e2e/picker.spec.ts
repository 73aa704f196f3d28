import { isSeen, openArticle } from './clutter';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { press, wordsOf } from './words';

const isPicking = (page: Page) => page.evaluate(() => document.querySelectorAll(':popover-open').length === 1);

/** Opens the picker from the popup over the sample article, on the element that is in the middle of the window. */
async function startPicker(testBrowser: TestBrowser, inTheMiddle: string): Promise<Page> {
  const page = await openArticle(testBrowser);
  await page.evaluate((selector) => {
    document.querySelector(selector)?.scrollIntoView({ block: 'center' });
  }, inTheMiddle);
  await press(await testBrowser.popup(page), 'pickBlock');
  await expect.poll(() => isPicking(page)).toBe(true);
  await page.bringToFront();
  return page;
}

test('a block is chosen by keys, hidden from then on, and shown again from the popup', async ({ testBrowser }) => {
  const page = await startPicker(testBrowser, 'blockquote');
  await page.press('Enter');
  await expect.poll(() => isPicking(page)).toBe(false);
  await expect.poll(() => isSeen(page, 'blockquote')).toBe(false);
  expect(await isSeen(page, '.entry > p')).toBe(true);
  await page.reload();
  await expect.poll(() => isSeen(page, 'blockquote')).toBe(false);
  const [rule = ''] = String(await askBackground(testBrowser, 'ownRules')).split('\n');
  expect(rule).toBe('nguoihanoi.vn##.entry blockquote');
  const popup = await testBrowser.popup(page);
  const word = await wordsOf(popup);
  await expect(() => popup.click(word('removeRuleNamed').replace('$rule$', rule))).toPass({ timeout: 10_000 });
  await expect.poll(() => isSeen(page, 'blockquote')).toBe(true);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('the choice is widened and narrowed, and kept', async ({ testBrowser }) => {
  const page = await startPicker(testBrowser, 'blockquote');
  for (const key of ['Tab', 'ArrowUp', 'Shift+Tab', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Tab'])
    await page.press(key);
  await page.press('k');
  await expect.poll(() => askBackground(testBrowser, 'ownRules')).toBe('nguoihanoi.vn#@#.entry\n');
});

test('it is left by Escape, and a page cannot choose in the reader’s place', async ({ testBrowser }) => {
  const page = await startPicker(testBrowser, 'blockquote');
  await page.evaluate(() => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  });
  expect(await isPicking(page)).toBe(true);
  // The page cannot see into the picker.
  expect(await page.evaluate(() => document.querySelector(':popover-open')?.shadowRoot)).toBeNull();
  await page.press('Escape');
  await expect.poll(() => isPicking(page)).toBe(false);
  expect(await askBackground(testBrowser, 'ownRules')).toBe('');
});

test('a rule that hides the article is made when the reader wants it, and the popup warns', async ({ testBrowser }) => {
  const page = await startPicker(testBrowser, 'blockquote');
  await page.press('Tab');
  await page.press('Enter');
  await expect.poll(() => isSeen(page, '.entry')).toBe(false);
  const popup = await testBrowser.popup(page);
  const word = await wordsOf(popup);
  await expect.poll(() => popup.text()).toContain(word('ruleHidesArticle'));
});

test('a block is chosen by the pointer, which leads nowhere else', async ({ testBrowser }) => {
  const page = await startPicker(testBrowser, 'h1');
  const url = await page.url();
  const { x, y } = await page.evaluate(() => {
    document.querySelector('.c-logo')?.scrollIntoView();
    const { left = 0, top = 0 } = document.querySelector('.c-logo')?.getBoundingClientRect() ?? {};
    return { x: left + 10, y: top + 5 };
  });
  await page.clickAt(x, y);
  expect(await page.url()).toBe(url);
  await page.press('Enter');
  await expect.poll(() => isSeen(page, '.c-logo')).toBe(false);
  expect(await askBackground(testBrowser, 'ownRules')).toBe('nguoihanoi.vn##.c-logo\n');
});
