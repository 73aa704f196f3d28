import { setTimeout } from 'node:timers/promises';
import { violations } from './axe-violations';
import { command } from './command';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { marked } from './marks';
import { tabTo } from './tab-to';
import { wordsOf } from './words';

/** The sample article as it was written, but for one word that nothing can restore. */
const WRITTEN = [
  'Làng Đoài nhóm lại lò giấy dó: Nhiều người trẻ về học nghề',
  'Sau hơn ba mươi năm, lò giấy dó của làng Đoài vừa đỏ lửa trở lại. Điều bất ngờ là phần lớn người đến học đều chưa đầy ba mươi tuổi.',
  'Chiều thứ Bảy, ông Đào Văn Điền, 68 tuổi, chất thêm củi vào lò nấu vỏ dó. Bên bờ ao, hàng chục bạn trẻ ngồi thành vòng, tay tước vỏ, miệng hỏi chuyện nghề.',
  'Xưởng seo giấy của hợp tác xã năm 1985, ảnh tư liệu của gia đình ông Điền',
  'Chị Hoàng Thu Hiên, sinh ra ở làng, kể rằng cuối tuần con gái chị lại xin theo bà ra bến ngâm dó, và đã biết seo được những tấm giấy đầu tiên.',
  'Đầu năm nay, Đảng ủy và chính quyền xã đồng ý cho làng mượn lại nhà kho cũ. Tiền sửa mái do các gia đình góp, mỗi nhà một ít, không ai phải vay.',
  'Theo cuốn sổ còn giữ được, năm ấy cả làng có 120 tàu seo, mỗi tháng làm ra hơn ba vạn tờ giấy để in tranh và viết sách.',
  'Người dân ở đây đã quen với những trận mưa, nên giấy được phơi trong nhà. Hãy ch?n một trong hai buổi học sớm nhất.',
  'Lớp học mở vào sáng thứ Bảy và Chủ nhật, không thu tiền. Ai muốn đến chỉ cần gọi trước một ngày để ông Điền ngâm thêm vỏ.',
  'Ông Điền nói ông không mong nghề giấy làm giàu cho ai. “Chỉ cần mỗi đời có vài người biết làm, thì làng này vẫn còn là làng giấy”, ông cười.',
];

/** What is around it. */
const CLUTTER = ['.site-header', '.ads-banner', '.related-news', '.comment-box', '.sidebar', '.sticky-bar'];

/** So long it takes the worker at most to open what it opens when it starts, in milliseconds. */
const WHILE_MS = 500;

/** The little of the extension API that is used here. */
interface WorkerGlobal {
  readonly chrome: { readonly tabs: { query(filter: object): Promise<{ url?: string }[]> } };
}

function urlsOfTabs(testBrowser: TestBrowser): Promise<string[]> {
  return testBrowser.background(async () => {
    const tabs = await (globalThis as unknown as WorkerGlobal).chrome.tabs.query({});
    return tabs.map(({ url }) => url ?? '').filter((url) => url.includes('extension:'));
  });
}

async function expectFit(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.style.colorScheme = name), scheme);
    expect(await violations(page)).toEqual([]);
  }
  await page.setWidth(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test('a reader is welcomed once, and told where it may work', async ({ testBrowser }) => {
  const page = await testBrowser.installAnew();
  const word = await wordsOf(page);
  const status = () => page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
  const hosts = await page.evaluate(() => document.querySelectorAll('.hosts li').length);
  const given = word('welcomeAccessGiven_other').replace('$count$', String(hosts));
  await expect.poll(status).toBe(given);
  expect(await urlsOfTabs(testBrowser)).toEqual([await page.url()]);
  const nguoihanoi = '*://*.nguoihanoi.vn/*';
  await testBrowser.revokeHost(nguoihanoi);
  await expect.poll(status).toBe(word('welcomeAccessMissing_other').replace('$count$', '1'));
  expect(await page.text()).toContain(word('welcomeAccessAsk'));
  await expectFit(page);

  // An update closes the pages of the version before it.
  await testBrowser.reloadExtension();
  await testBrowser.stopBackground();
  await setTimeout(WHILE_MS);
  expect(await urlsOfTabs(testBrowser)).toEqual([]);
});

test('the sample article is repaired in place by what repairs any page', async ({ testBrowser }) => {
  const page = await testBrowser.installAnew();
  const word = await wordsOf(page);
  await page.bringToFront();
  await tabTo(page, () => page.evaluate(() => document.activeElement?.matches('a.main') === true));
  await page.press('Enter');
  // While it is on its way to another page it answers nothing.
  await expect(async () => expect(await page.url()).toContain('sample.html')).toPass();
  await expect(async () => expect(await page.text()).toContain(word('tryRun'))).toPass();
  const texts = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('h1, .detail-content p, figcaption')].map(({ textContent }) => textContent),
    );
  const seen = () =>
    page.evaluate(
      (selectors) => selectors.filter((one) => document.querySelector(one)?.checkVisibility() === true),
      CLUTTER,
    );
  const damaged = await texts();
  expect(damaged.filter((text, i) => text === WRITTEN[i])).toEqual([WRITTEN[8]]);
  expect(await seen()).toEqual(CLUTTER);

  await tabTo(page, () => page.evaluate(() => document.activeElement?.matches('button.main') === true));
  await page.press('Enter');
  await expect.poll(texts).toEqual(WRITTEN);
  expect(await page.title()).toBe(WRITTEN[0]);
  await expect.poll(seen).toEqual([]);
  const report = () => page.evaluate(() => document.querySelector('.try [role=status]')?.textContent ?? '');
  await expect.poll(report).toMatch(/\d{2} chỗ, đã ẩn \d+ phần/);
  await expect.poll(() => marked(page)).toEqual(expect.arrayContaining(['Đảng', 'ch?n']));
  await command(testBrowser, page, 'next-mark');
  // What is in the card, nobody may read in a page of the extension.
  await expect.poll(() => page.evaluate(() => document.querySelectorAll(':popover-open').length)).toBe(1);
  await page.press('Escape');
  await expectFit(page);

  await page.click(word('tryAgain'));
  // While it is on its way to the page as it was it answers nothing.
  await expect(async () => expect(await texts()).toEqual(damaged)).toPass();
  expect(await testBrowser.consoleErrors()).toEqual([]);
});
