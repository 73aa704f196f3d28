import { catchFiles, savedFile } from './caught-files';

import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { TestBrowser, View } from './harness/test-browser';
import { keepArticles } from './kept-history';
import { card } from './marks';
import { openArticle, press as pressInCard, select } from './notes';
import { ARTICLE_URL, damagedArticle } from './sample-article';
import { LOCAL_VOICE, spoken, stubVoices } from './stub-voice';
import { press } from './words';

/* That nothing is sent anywhere: whatever the extension does, nobody is asked for anything but what the page asks for. */

const SENTENCE = 'Mặt hồ phẳng lặng như gương, và ai đi qua cũng dừng lại ngắm một lúc.';
/** Every host of the web is found on the tests' own server, which notes what it is asked for. */
const OUTSIDE = 'https://ra-ngoai.example/';

/** Asks for a file of the net, and says whether the browser let it. */
async function askOutside(name: string): Promise<string> {
  return fetch(name, { mode: 'no-cors' }).then(
    () => 'sent',
    () => 'refused',
  );
}

async function askedBy(testBrowser: TestBrowser): Promise<string[]> {
  // What was sent a moment ago is there.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return testBrowser.requests().filter((url) => url !== ARTICLE_URL && !url.endsWith('/favicon.ico'));
}

/** Opens all that a page of the extension can unfold. */
async function unfoldAll(view: View): Promise<void> {
  await expect.poll(() => view.evaluate(() => document.querySelectorAll('details').length)).toBeGreaterThan(0);
  await view.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

test('nothing is asked of the net, by the page, the popup, the player, the library, the options and the worker', async ({
  testBrowser,
}) => {
  await askBackground(testBrowser, 'changeAnnotations', { showsStrip: true });
  await keepArticles(testBrowser, [
    {
      key: new URL(ARTICLE_URL).host + new URL(ARTICLE_URL).pathname,
      readAt: '2026-11-25T20:00',
      minutes: 9,
      text: 'Hồ Đàm xưa.',
    },
  ]);
  const remote = `<link rel="canonical" href="${ARTICLE_URL}"><meta property="og:image" content="${OUTSIDE}anh.jpg">`;
  const page = await openArticle(
    testBrowser,
    damagedArticle.replace('</head>', `${remote}</head>`).replace('</h1>', `</h1><p>${SENTENCE}</p>`),
  );
  await select(page, SENTENCE);
  await pressInCard(testBrowser, page, 'Ghi chú');
  await page.press('a');
  await expect.poll(async () => (await card(testBrowser, page))?.text).toBeTruthy();

  const popup = await testBrowser.popup(page);
  await expect.poll(() => popup.text()).toContain('Hà Đăng');
  await catchFiles(popup);
  await unfoldAll(popup);
  await press(popup, 'copyCitation');
  await press(popup, 'saveReport');
  await press(popup, 'saveMarkdown');
  await expect.poll(async () => (await savedFile(popup))[2]).toContain('nguoihanoi');
  await stubVoices(testBrowser, page, [LOCAL_VOICE]);
  await press(popup, 'listenStart');
  await expect.poll(() => spoken(testBrowser, page)).toBeTruthy();

  const addresses = ['#list', `#read/${encodeURIComponent(ARTICLE_URL)}`, '#statistics', '#transfer'];
  for (const path of [...addresses.map((address) => `src/library/index.html${address}`), 'src/options/index.html']) {
    const view = await testBrowser.openExtensionPage(path);
    await expect.poll(() => view.text()).toMatch(/\S{3}/);
    await view.close();
  }
  await testBrowser.stopBackground();
  await askBackground(testBrowser, 'findVisits', 'hồ', 'best');
  expect(await askedBy(testBrowser)).toEqual([]);

  // The worker and the extension's pages could not if they wanted; a content script could, and would be seen.
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  expect(await options.evaluate(askOutside, `${OUTSIDE}trang`)).toBe('refused');
  expect(await testBrowser.background(askOutside, `${OUTSIDE}tho`)).toBe('refused');
  expect(await testBrowser.inContentWorld(page, askOutside, `${OUTSIDE}noi-dung`)).toBe('sent');
  expect(await askedBy(testBrowser)).toEqual([`${OUTSIDE}noi-dung`]);
});
