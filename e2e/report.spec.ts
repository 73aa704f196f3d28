import { violations } from './axe-violations';
import { catchFiles, savedFile } from './caught-files';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser, View } from './harness/test-browser';
import { ARTICLE_URL, damagedArticle, textsOf } from './sample-article';
import { wordsOf } from './words';

/* The report that a reader may make of a page that looks wrong. */

const FROM_ELSEWHERE = `${ARTICLE_URL}?trang=1&utm_source=zalo#binh-luan`;

async function openReport(testBrowser: TestBrowser): Promise<{ page: Page; popup: View }> {
  const page = await testBrowser.open(FROM_ELSEWHERE, damagedArticle);
  await expect.poll(() => page.title()).toContain('Đề án');
  const popup = await testBrowser.popup(page);
  const word = await wordsOf(popup);
  await expect.poll(() => popup.text()).toContain('Hà Đăng');
  await popup.click(word('reportMake'));
  await expect.poll(() => previewOf(popup)).toContain('```json');
  return { page, popup };
}

const previewOf = (popup: View) => popup.evaluate(() => document.querySelector('#report pre')?.textContent ?? '');

/** The page's texts that are sentences or headlines, as they stand there. */
async function sentencesOf(page: Page): Promise<string[]> {
  const { texts, title } = await textsOf(page);
  return [title, ...texts].map((text) => text.trim()).filter((text) => text.split(/\s+/).length > 3);
}

test('a report tells what was done and has no word of the page, until its text is wanted', async ({ testBrowser }) => {
  const { page, popup } = await openReport(testBrowser);
  const word = await wordsOf(popup);
  const sentences = await sentencesOf(page);
  expect(sentences.length).toBeGreaterThan(20);
  await catchFiles(popup);
  await popup.click(word('saveReport'));
  const [name, type, text] = await savedFile(popup);
  expect([name, type]).toEqual(['loi-nguoihanoi-vn.md', 'text/markdown;charset=utf-8']);
  expect(text).toBe(await previewOf(popup));
  expect(sentences.filter((sentence) => text.includes(sentence))).toEqual([]);
  expect(text).not.toMatch(/Hà Đăng|iửu/);
  const data = JSON.parse(text.split(/^```(?:json)?$/m)[1] ?? '') as Record<string, unknown>;
  expect(data).toMatchObject({
    url: `${ARTICLE_URL}?trang=1`,
    page: { kind: 'article', bodyBy: 'site' },
    settings: { switches: { repair: true, declutter: true } },
    staleRule: 'none',
  });
  expect(data['repairs']).toMatchObject({
    evidence: expect.arrayContaining([expect.objectContaining({ isProven: true })]),
  });
  expect(text).toMatch(/"selector": "\.c-comments",\s+"reason": "comments"/);

  await popup.click(word('reportLeavesQuery'));
  await expect.poll(() => previewOf(popup)).toContain(`"url": "${ARTICLE_URL}"`);
  await popup.click(word('reportWithText'));
  await expect.poll(() => previewOf(popup)).toContain('"places"');
  const told = await previewOf(popup);
  expect(told).toContain(`"title": ${JSON.stringify(await page.title())}`);
  expect(told).toContain('"words": "(0) Bình luận Gửi bình luận');
  expect(told).toContain('iửu');
  expect(testBrowser.requests().filter((url) => !url.startsWith('https://nguoihanoi.vn/'))).toEqual([]);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('axe finds nothing wrong with a report, in light and dark, and nothing is wider than the popup', async ({
  testBrowser,
}) => {
  const { popup } = await openReport(testBrowser);
  for (const scheme of ['light', 'dark']) {
    await popup.evaluate((name) => (document.documentElement.style.colorScheme = name), scheme);
    expect(await violations(popup)).toEqual([]);
  }
  const sizes = await popup.evaluate(() => [
    document.documentElement.scrollWidth,
    // Without what Firefox's scroll bar takes.
    document.documentElement.clientWidth,
  ]);
  expect(sizes[0]).toBeLessThanOrEqual(sizes[1] ?? 0);
});
