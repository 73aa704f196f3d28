import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser, View } from './harness/test-browser';
import { wordsOf } from './words';

/* The way from the popup's list to the places in the page: each is scrolled to and lit, and no node is touched. */

const URL = 'https://nguoihanoi.vn/bai-thu-20003.html';
const FAR = '<p style="height: 3000px"></p>';
const LOST = 'Sơn Tr\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdx';
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title></head><body>
<p>Đại biểu đửu nói vử điửu nà&nbsp;y. Ban Cán sự Аảng cà&nbsp;ng nói quyửn lợi.</p>${FAR}
<p id="first">Hôm qua đửu mưa, và nhi<b>ửu</b> nơi ngập.</p><p style="display: none">Nhà nà&nbsp;o nhiửu sách</p>${FAR}
<p id="second">${'Trời mưa từ sáng. '.repeat(2000)}Có nhiửu xe. ${'Gió nhẹ dần. '.repeat(2000)}</p>${FAR}
<p id="lost">Bán đảo ${LOST}</p></body></html>`;

/** The texts that are lit, whether each is in view, and a count of the nodes of the page. */
function litIn(page: Page): Promise<{ lit: { text: string; inView: boolean }[]; nodes: number }> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const lit = ranges.map((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return { text: range.toString(), inView: top >= 0 && bottom <= innerHeight };
    });
    const walker = document.createTreeWalker(document);
    let nodes = 1;
    while (walker.nextNode()) nodes++;
    return { lit, nodes };
  });
}

/** Without marks, so that nothing is lit but what is shown; when all is repaired, and nothing keeps it from being painted. */
async function openPage(testBrowser: TestBrowser): Promise<Page> {
  await askBackground(testBrowser, 'changeAnnotations', { repairMarks: 'off' });
  const page = await testBrowser.open(URL, PAGE);
  const state = () =>
    page.evaluate(() => ({
      isRepaired: document.body.textContent.includes('Có nhiều xe'),
      isPainted: getComputedStyle(document.body).opacity === '1',
    }));
  await expect.poll(state).toEqual({ isRepaired: true, isPainted: true });
  return page;
}

/** Presses the control with this text; `word` is put into it. */
async function pressFor(popup: View, key: string, word = ''): Promise<void> {
  const name = (await wordsOf(popup))(key).replace('$word$', word);
  await expect(() => popup.click(name)).toPass({ timeout: 10_000 });
}

test('the popup leads to each place of a repair, also inside a long text and across elements', async ({
  testBrowser,
}) => {
  const page = await openPage(testBrowser);
  const { nodes } = await litIn(page);
  const popup = await testBrowser.popup(page);
  const word = await wordsOf(popup);
  const said = (number: number) => word('placeIsShown').replace('$number$', String(number)).replace('$total$', '3');
  for (const number of [1, 3, 1]) {
    await pressFor(popup, 'showWord', 'nhiều');
    // The second place is hidden by the page itself.
    await expect.poll(() => popup.text()).toContain(said(number));
    expect(await litIn(page)).toEqual({ lit: [{ text: 'nhiều', inView: true }], nodes });
  }
  // It goes out by itself, and leaves nothing.
  await expect.poll(() => litIn(page)).toEqual({ lit: [], nodes });
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('it leads to the word as the page wrote it where the reader keeps that', async ({ testBrowser }) => {
  const page = await openPage(testBrowser);
  const popup = await testBrowser.popup(page);
  await pressFor(popup, 'keepWord', 'nhiửu');
  await pressFor(popup, 'showWord', 'nhiửu');
  await expect.poll(async () => (await litIn(page)).lit).toEqual([{ text: 'nhiửu', inView: true }]);
});

test('it says so where the place is in a hidden part', async ({ testBrowser }) => {
  const page = await openPage(testBrowser);
  const popup = await testBrowser.popup(page);
  await pressFor(popup, 'showWord', 'nào');
  const word = await wordsOf(popup);
  await expect.poll(() => popup.text()).toContain(word('placeIsHidden'));
  expect((await litIn(page)).lit).toEqual([]);
});

test('it leads to what cannot be restored', async ({ testBrowser }) => {
  const page = await openPage(testBrowser);
  const popup = await testBrowser.popup(page);
  await pressFor(popup, 'showUnresolved');
  await expect.poll(async () => (await litIn(page)).lit).toMatchObject([{ inView: true }]);
  const [lit] = (await litIn(page)).lit;
  expect(LOST).toContain(lit?.text);
  expect(lit?.text).toContain('\ufffd');
});
