import axe from 'axe-core';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { View } from './harness/test-browser';
import { ARTICLE_URL, damagedArticle } from './sample-article';
import { wordsOf } from './words';

interface AxeWindow {
  readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** What axe finds wrong with a page of the extension: rule and element. */
async function violations(view: View): Promise<string[]> {
  await wordsOf(view);
  await view.addScript(axe.source);
  return view.evaluate(async () => {
    const found = await (window as unknown as AxeWindow).axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test.describe('axe finds nothing wrong with the popup', () => {
  test('on a damaged article', async ({ testBrowser }) => {
    const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
    await expect.poll(() => page.title()).toContain('Đề án');
    const popup = await testBrowser.popup(page);
    await expect.poll(() => popup.text()).toContain('Hà Đăng');
    expect(await violations(popup)).toEqual([]);
  });

  test('on a site that has to be allowed first', async ({ testBrowser }) => {
    const page = await testBrowser.open('https://baolang.example/bai-1.html', damagedArticle);
    expect(await violations(await testBrowser.popup(page))).toEqual([]);
  });
});

test('axe finds nothing wrong with the page of the own rules', async ({ testBrowser }) => {
  await askBackground(testBrowser, 'keepOwnRules', '! Của tôi\nbaochi.vn##.tin-tai-tro\n##..hỏng\n');
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  await expect.poll(() => options.evaluate(() => document.querySelectorAll('.bad-lines li').length)).toBe(1);
  expect(await violations(options)).toEqual([]);
});
