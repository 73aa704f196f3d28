import { catchFiles, savedFile } from './caught-files';
import { expect, test } from './harness/fixture';
import type { TestBrowser, View } from './harness/test-browser';
import { ARTICLE_URL, damagedArticle } from './sample-article';
import { wordsOf } from './words';

/* The article as a reference, as a file and on paper. */

async function openPopup(testBrowser: TestBrowser): Promise<View> {
  const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
  await expect.poll(() => page.title()).toContain('Đề án');
  const popup = await testBrowser.popup(page);
  await expect.poll(() => popup.text()).toContain('Hà Đăng');
  return popup;
}

const citationOf = (popup: View) => popup.evaluate(() => document.querySelector('.citation')?.textContent ?? '');

async function choose(popup: View, id: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const menu = document.querySelector('select');
    if (!menu) return;
    menu.value = wanted;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  }, id);
}

test('an article is cited in the style that was chosen last, with its author and title repaired', async ({
  testBrowser,
}) => {
  const popup = await openPopup(testBrowser);
  const word = await wordsOf(popup);
  await popup.click(word('citeArticle'));
  await expect.poll(() => citationOf(popup)).toContain('Đề án làm sạch hồ Đàm');
  expect(await citationOf(popup)).toContain('Hà Đăng');
  expect(await citationOf(popup)).toContain('https://nguoihanoi.vn/de-an-lam-sach');

  await choose(popup, 'bibtex');
  await expect.poll(() => citationOf(popup)).toMatch(/^@\w+\{/);
  await catchFiles(popup);
  await popup.click(word('saveCitation'));
  const [name, type, text] = await savedFile(popup);
  expect([name, type]).toEqual([
    'de-an-lam-sach-ho-dam-nhieu-cu-tri-de-nghi-mo-duong-dao-truoc-tet.bib',
    expect.stringMatching(/^application\/x-bibtex;charset=utf-8$/),
  ]);
  expect(text).toBe(await citationOf(popup));
  await popup.close();

  const again = await openPopup(testBrowser);
  await again.click(word('citeArticle'));
  await expect.poll(() => citationOf(again)).toMatch(/^@\w+\{/);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a citation is copied', async ({ testBrowser }) => {
  const popup = await openPopup(testBrowser);
  const word = await wordsOf(popup);
  await popup.click(word('citeArticle'));
  await expect.poll(() => citationOf(popup)).toContain('Hà Đăng');
  await popup.click(word('copyCitation'));
  await expect.poll(() => popup.text()).toContain(word('copied'));
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('an article is saved as Markdown as it is shown: repaired, whole, without what is hidden', async ({
  testBrowser,
}) => {
  const popup = await openPopup(testBrowser);
  const word = await wordsOf(popup);
  await catchFiles(popup);
  await popup.click(word('saveMarkdown'));
  const [name, type, text] = await savedFile(popup);
  expect([name, type]).toEqual([
    'de-an-lam-sach-ho-dam-nhieu-cu-tri-de-nghi-mo-duong-dao-truoc-tet.md',
    'text/markdown;charset=utf-8',
  ]);
  expect(text).toMatch(/^---\ntitle: /);
  expect(text).toContain('Hà Đăng');
  expect(text).toContain('# Đề án làm sạch hồ Đàm');
  expect(text).not.toMatch(/iửu|А/);
  expect(text.split('\n\n').length).toBeGreaterThan(16);
  const requests = testBrowser.requests().filter((url) => !url.startsWith('https://nguoihanoi.vn/'));
  expect(requests).toEqual([]);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});
