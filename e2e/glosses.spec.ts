import { violations } from './axe-violations';
import { cardViolations } from './card-violations';
import { command } from './command';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { card, hover, marked, middleOf } from './marks';
import { press, wordsIn } from './words';

/* Abbreviations, dates and amounts of an article are marked quietly and told in a card. */

const URL = 'https://nguoihanoi.vn/xa-van-giang-lam-duong-moi-20231.html';
const FILLING =
  'Người dân trong xã cho biết con đường cũ lầy lội suốt mùa mưa, trẻ nhỏ đi học phải có người lớn dắt qua từng đoạn ngập.';
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã Vân Giang làm đường mới</title>
<meta property="og:type" content="article"><meta property="og:title" content="Xã Vân Giang làm đường mới">
<meta property="article:published_time" content="2016-10-12T08:00:00+07:00"></head>
<body style="font: 18px/1.6 serif; margin: 24px"><h1>Xã Vân Giang làm đường mới</h1>
<div class="article-detail" itemprop="articleBody">
<p id="first">Chiều 11/10, UBND xã họp dân. Sau đó, UBND báo cáo huyện.</p>
<p id="second">Theo <a href="/khac.html">UBND</a>, dự án rộng 2 sào Bắc Bộ. <code>GDP = 2</code> chỉ là mã.</p>
<p id="defined">Tổ Tự quản đường làng (TQĐL) ra đời.</p><p id="later">Từ đó, TQĐL quét dọn mỗi tuần.</p>
<p id="open">Thông tin do BCT đưa ra sáng sớm.</p>
<p>${FILLING}</p><p>${FILLING}</p><p>${FILLING}</p></div></body></html>`;
const word = wordsIn('vi');

async function openGlossed(testBrowser: TestBrowser): Promise<Page> {
  const page = await testBrowser.open(URL, PAGE);
  await expect.poll(() => marked(page)).toContain('UBND');
  return page;
}

const htmlOf = (page: Page) => page.evaluate(() => document.querySelector('.article-detail')?.outerHTML);

test('what is explained is marked where it first stands in a paragraph, and the page stays as it is', async ({
  testBrowser,
}) => {
  const page = await openGlossed(testBrowser);
  await expect
    .poll(async () => (await marked(page)).sort())
    .toEqual(['11/10', '2 sào', 'BCT', 'TQĐL', 'TQĐL', 'UBND', 'UBND'].sort());
  expect(await htmlOf(page)).toBe(PAGE.slice(PAGE.indexOf('<div class'), PAGE.indexOf('</body>')));
  for (const name of await page.evaluate(() => [...CSS.highlights.keys()])) expect(name).toMatch(/^x[\da-f-]{36}$/);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('cards tell the meaning, what the article says itself, what is open, the day and the metric size', async ({
  testBrowser,
}) => {
  const page = await openGlossed(testBrowser);
  const told = async (selector: string, text: string) => {
    const opened = await hover(testBrowser, page, selector, text);
    await page.moveTo(2, 2);
    await expect.poll(() => card(testBrowser, page)).toBeNull();
    return opened.text;
  };
  const meaning = await told('#first', 'UBND');
  expect(meaning).toContain('Ủy ban nhân dân');
  expect(meaning).toContain(word('glossField_state'));
  expect(await told('#second', 'UBND')).toContain('Ủy ban nhân dân');
  const defined = await told('#later', 'TQĐL');
  expect(defined).toContain('Tự quản đường làng');
  expect(defined).toContain(word('glossDefinedHere'));
  const open = await told('#open', 'BCT');
  for (const text of ['Bộ Chính trị', 'Bộ Công Thương', word('glossUndecided')]) expect(open).toContain(text);
  expect(await told('#first', '11/10')).toMatch(/Thứ Ba.*11 tháng 10.*2016/i);
  expect(await told('#second', '2 sào')).toContain('720 m²');
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('nothing is wrong with the cards for those who use them by other means', async ({ testBrowser }) => {
  const page = await openGlossed(testBrowser);
  for (const [selector, text] of [
    ['#open', 'BCT'],
    ['#first', '11/10'],
    ['#second', '2 sào'],
  ] as const) {
    await page.bringToFront();
    const { html } = await hover(testBrowser, page, selector, text);
    expect(await cardViolations(testBrowser, html)).toEqual([]);
  }
});

test('a tap and keys open the card', async ({ testBrowser }) => {
  const page = await openGlossed(testBrowser);
  const { x, y } = await middleOf(page, '#open', 'BCT');
  await page.clickAt(x, y);
  await expect.poll(async () => (await card(testBrowser, page))?.text).toContain('Bộ Công Thương');
  await page.clickAt(2, 2);
  await expect.poll(() => card(testBrowser, page)).toBeNull();
  await page.evaluate(() => scrollTo(0, 0));
  await command(testBrowser, page, 'next-mark');
  await expect.poll(async () => (await card(testBrowser, page))?.text).not.toBeUndefined();
  await page.press('Escape');
  await expect.poll(() => card(testBrowser, page)).toBeNull();
});

test('each kind is off when the reader wants it so, in the options', async ({ testBrowser }) => {
  const page = await openGlossed(testBrowser);
  await askBackground(testBrowser, 'changeAnnotations', { glossKinds: ['date'] });
  await expect.poll(() => marked(page)).toEqual(['11/10']);
  const options = await testBrowser.openExtensionPage('src/options/index.html#glosses');
  await press(options, 'glossOptionDates');
  await expect.poll(() => marked(page)).toEqual([]);
  expect(await violations(options)).toEqual([]);
  await press(options, 'glossOptionAbbreviations');
  await expect.poll(async () => new Set(await marked(page))).toEqual(new Set(['UBND', 'TQĐL', 'BCT']));
});

test('a paragraph that a script writes anew is marked again', async ({ testBrowser }) => {
  const page = await openGlossed(testBrowser);
  await page.evaluate(() => {
    document.querySelector('#open')?.replaceChildren('Hôm nay, HĐND xã họp.');
  });
  await expect.poll(() => marked(page)).toContain('HĐND');
  expect(await marked(page)).not.toContain('BCT');
  await page.evaluate(() => {
    const headline = document.createElement('h1');
    headline.textContent = 'MTTQ xã Vân Giang làm đường mới';
    document.querySelector('h1')?.replaceWith(headline);
  });
  await expect.poll(() => marked(page)).toContain('MTTQ');
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a long article is explained further down when the reader comes near', async ({ testBrowser }) => {
  const long = PAGE.replace(
    '</div></body>',
    `${`<p>${FILLING}</p>`.repeat(300)}<p id="last">HĐND xã đã thông qua.</p>$&`,
  );
  const page = await testBrowser.open(URL, long);
  await expect.poll(() => marked(page)).toContain('UBND');
  expect(await marked(page)).not.toContain('HĐND');
  await page.evaluate(() => document.querySelector('#last')?.scrollIntoView());
  await expect.poll(() => marked(page)).toContain('HĐND');
  expect(await testBrowser.consoleErrors()).toEqual([]);
});
