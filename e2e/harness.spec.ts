import { askBackground, askPage } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { TestBrowser } from './harness/test-browser';
import { keepArticles } from './kept-history';
import { ARTICLE_URL, writtenArticle } from './sample-article';

const OTHER_URL = 'https://bao-khong-co-trong-danh-sach.example/tin/mo-lai-duong-ven-ho-sau-hai-thang-102030.html';

/** The little of the extension API that these tests use in the worker. */
interface WorkerGlobal {
  readonly chrome: { readonly permissions: { getAll(): Promise<{ origins: string[] }> } };
}

function hostsOf(testBrowser: TestBrowser): Promise<string[]> {
  return testBrowser.background(async () => {
    const { chrome } = globalThis as unknown as WorkerGlobal;
    return (await chrome.permissions.getAll()).origins.sort();
  });
}

test('the extension reads a page of a listed host', async ({ testBrowser }) => {
  const page = await testBrowser.open(ARTICLE_URL, writtenArticle);
  await expect.poll(() => askPage(testBrowser, page, 'describePage')).toMatchObject({ kind: 'article' });
});

test('clutter is hidden in the first frame', async ({ testBrowser }) => {
  const watcher = `<script>
    requestAnimationFrame(function look() {
      const sidebar = document.querySelector('.l-sidebar');
      if (sidebar) window.firstDisplay = getComputedStyle(sidebar).display;
      else requestAnimationFrame(look);
    });
  </script>`;
  const page = await testBrowser.open(ARTICLE_URL, writtenArticle.replace('<head>', `<head>${watcher}`));
  expect(await page.evaluate(() => (window as unknown as { firstDisplay: string }).firstDisplay)).toBe('none');
});

test('the toolbar popup opens over the page', async ({ testBrowser }) => {
  const page = await testBrowser.open(ARTICLE_URL, writtenArticle);
  const popup = await testBrowser.popup(page);
  await expect.poll(() => popup.text()).toContain(await page.title());
  await popup.close();
});

test('what is kept outlives the worker', async ({ testBrowser }) => {
  await keepArticles(testBrowser, [{ key: 'baosong.vn/bai-1.html', readAt: '2026-11-25T20:00', minutes: 2 }]);
  await testBrowser.stopBackground();
  expect(await askBackground(testBrowser, 'recentVisits', 10)).toMatchObject([{ key: 'baosong.vn/bai-1.html' }]);
});

test('a private window is read', async ({ testBrowser }) => {
  const page = await testBrowser.openPrivate(ARTICLE_URL, writtenArticle);
  const popup = await testBrowser.popup(page);
  await expect.poll(() => popup.text()).toContain(await page.title());
});

test('hosts are given and taken', async ({ testBrowser }) => {
  const atInstall = await hostsOf(testBrowser);
  const [listed = ''] = atInstall;
  await testBrowser.grantHost('*://*.example.com/*');
  expect(await hostsOf(testBrowser)).toEqual([...atInstall, '*://*.example.com/*'].sort());
  await testBrowser.revokeHost('*://*.example.com/*');
  expect(await hostsOf(testBrowser)).toEqual(atInstall);
  await testBrowser.revokeHost(listed);
  expect(await hostsOf(testBrowser)).toEqual(atInstall.filter((host) => host !== listed));
});

test('a host that is not listed is read once it is given', async ({ testBrowser }) => {
  const page = await testBrowser.open(OTHER_URL, writtenArticle.replaceAll(ARTICLE_URL, OTHER_URL));
  await expect(askPage(testBrowser, page, 'describePage')).rejects.toThrow();
  await testBrowser.grantHost('*://*.bao-khong-co-trong-danh-sach.example/*');
  await expect.poll(() => askPage(testBrowser, page, 'describePage').catch(() => undefined)).toBeDefined();
});

test('errors of a page and of the worker are seen', async ({ testBrowser }) => {
  await testBrowser.open(ARTICLE_URL, '<script>console.error("lỗi một"); throw new Error("lỗi hai")</script>');
  await testBrowser.background(() => {
    console.error('lỗi ba');
    setTimeout(() => {
      throw new Error('lỗi bốn');
    });
  });
  await expect.poll(async () => (await testBrowser.consoleErrors()).join()).toMatch(/một.*hai.*ba.*bốn/s);
});
