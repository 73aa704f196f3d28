import { violations } from './axe-violations';
import { chooseFile, noteSavedFiles, savedFiles } from './history-file';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, View } from './harness/test-browser';
import { marked } from './marks';
import { press, wordsOf } from './words';

/* How repairs are marked is chosen in the popup and in the options, where wrong repairs are listed, too. */

const URL = 'https://nguoihanoi.vn/bai-thu-20007.html';
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title></head>
<body><p id="a">Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y.</p><p id="b">Ban Cán sự Аảng cà&nbsp;ng nói vử quyửn lợi.</p></body></html>`;
const MARKED = 'quyền';

const textOf = (page: Page, id: string) => page.evaluate((wanted) => document.getElementById(wanted)?.textContent, id);

/** The lines under the marks of the page, as its sheets have them. */
function lines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isUsed = (selector: string) => [...CSS.highlights.keys()].some((name) => selector.includes(name));
    const rulesOf = (rule: CSSRule): CSSRule[] => (rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule]);
    return document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].flatMap(rulesOf))
      .flatMap((rule) => (rule instanceof CSSStyleRule && isUsed(rule.selectorText) ? rule.style : []))
      .map(({ textDecorationStyle }) => textDecorationStyle);
  });
}

/** Chooses in the list with this label as the reader does. */
async function choose(view: View, labelKey: string, value: string): Promise<void> {
  const word = await wordsOf(view);
  await expect(async () => {
    const isChosen = await view.evaluate(
      ({ label, chosen }) => {
        const select = [...document.querySelectorAll('select')].find((each) =>
          [...each.labels].some(({ innerText }) => innerText.startsWith(label)),
        );
        if (!select) return false;
        select.value = chosen;
        return select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { label: word(labelKey), chosen: value },
    );
    expect(isChosen).toBe(true);
  }).toPass({ timeout: 10_000 });
}

test('the look that is chosen in the popup or in the options holds at once, and later', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, PAGE);
  await expect.poll(() => marked(page)).toContain(MARKED);
  expect(await lines(page)).toEqual(['dotted']);
  const popup = await testBrowser.popup(page);
  await choose(popup, 'markLook', 'plain');
  await expect.poll(() => lines(page)).toEqual(['solid']);
  await popup.close();
  await page.reload();
  await expect.poll(() => lines(page)).toEqual(['solid']);

  const options = await testBrowser.openExtensionPage('src/options/index.html#marks');
  await choose(options, 'markLook', 'off');
  await expect.poll(() => marked(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => textOf(page, 'b')).toContain(MARKED);
  const other = await testBrowser.popup(page);
  await choose(other, 'markLook', 'subtle');
  await expect.poll(() => lines(page)).toEqual(['dotted']);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('repairs that were called wrong are listed, deleted, exported and imported', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, PAGE);
  await expect.poll(() => textOf(page, 'a')).toContain('nói về');
  await askBackground(testBrowser, 'keepRepairExceptions', [
    { before: 'vử', after: 'về' },
    { before: 'đửu', after: 'đều', site: 'nguoihanoi.vn' },
    { before: 'điửu', after: 'điều', site: 'vnexpress.net' },
  ]);
  await expect.poll(() => textOf(page, 'a')).toContain('đửu nói vử');

  const options = await testBrowser.openExtensionPage('src/options/index.html#marks');
  const word = await wordsOf(options);
  await expect.poll(() => options.text()).toMatch(/vử[^\n]*về/);
  expect(await violations(options)).toEqual([]);
  await noteSavedFiles(options);
  await press(options, 'markExceptionsExport');
  await expect.poll(async () => (await savedFiles(options)).length).toBe(1);
  const [saved] = await savedFiles(options);
  const file = Buffer.from(saved?.base64 ?? '', 'base64');

  await options.click(word('markExceptionDeleteNamed').replace('$word$', 'vử'));
  await expect.poll(() => textOf(page, 'a')).toContain('đửu nói về');
  expect(await options.text()).not.toMatch(/vử[^\n]*về/);

  await chooseFile(options, 'hong.json', '{"some": "other file"}');
  await expect.poll(() => options.text()).toContain(word('markExceptionsUnreadable'));
  await chooseFile(options, saved?.name ?? '', file);
  await expect.poll(() => textOf(page, 'a')).toContain('đửu nói vử');
  expect(await askBackground(testBrowser, 'repairExceptions')).toHaveLength(3);
  expect(await textOf(page, 'a')).toContain('điều');
  await options.click(word('markExceptionWidenNamed').replace('$word$', 'điửu'));
  await expect.poll(() => textOf(page, 'a')).toContain('điửu');
  expect(await askBackground(testBrowser, 'repairExceptions')).toContainEqual({ before: 'điửu', after: 'điều' });
  expect(await testBrowser.consoleErrors()).toEqual([]);
});
