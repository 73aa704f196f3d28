import { violations } from './axe-violations';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser, View } from './harness/test-browser';
import { type KeptArticle, keepArticles } from './kept-history';
import { touchTargets } from './touch-targets';
import { press, wordsOf } from './words';

const ARTICLES: readonly KeptArticle[] = [
  { key: 'baosong.vn/1', readAt: '2024-03-01T08:00', minutes: 5, text: 'Nước sông lên.' },
  { key: 'the-thao.baosong.vn/2', readAt: '2024-03-02T08:00', minutes: 5, isStarred: true },
  { key: 'baonui.vn/3', readAt: '2024-03-03T23:30', minutes: 5 },
  { key: 'baonui.vn/4', readAt: '2024-03-04T00:30', minutes: 5 },
];

/** The little of the extension API that these tests use in a page of the extension. */
interface ExtensionGlobal {
  readonly chrome: { readonly storage: { readonly local: { get(name: string): Promise<Record<string, unknown>> } } };
}

function kept(view: View): Promise<unknown> {
  return view.evaluate(
    async () => (await (globalThis as unknown as ExtensionGlobal).chrome.storage.local.get('history'))['history'],
  );
}

async function keysLeft(testBrowser: TestBrowser): Promise<string[]> {
  const visits = (await askBackground(testBrowser, 'recentVisits', 100)) as { key: string }[];
  return visits.map(({ key }) => key).sort();
}

async function openOptions(testBrowser: TestBrowser, articles: readonly KeptArticle[] = []): Promise<Page> {
  if (articles.length > 0) await keepArticles(testBrowser, articles);
  const page = await testBrowser.openExtensionPage('src/options/index.html');
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('#history .option').length)).toBe(5);
  return page;
}

/** Puts a value into a field of the history's options, as typing or choosing does. */
async function fill(page: Page, selector: string, value: string): Promise<void> {
  await page.evaluate(
    ([fieldSelector, written]) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`#history ${fieldSelector}`);
      if (!field) throw new Error(`no ${fieldSelector}`);
      field.value = written;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [selector, value] as const,
  );
}

/** Presses the button of the form that has this field. */
async function submit(page: Page, selector: string): Promise<void> {
  await page.evaluate((field) => {
    document.querySelector<HTMLInputElement>(`#history ${field}`)?.form?.querySelector('button')?.click();
  }, selector);
}

const EXCLUDED = '.long-list + form input';
const ERASED_SITE = '.aside + form input';

test('what is recorded and for how long is kept as it was chosen, and told', async ({ testBrowser }) => {
  const page = await openOptions(testBrowser, ARTICLES);
  const word = await wordsOf(page);
  await press(page, 'historyOptionPause');
  await expect.poll(() => page.text()).toContain(word('historyOptionPaused'));
  await press(page, 'historyOptionTexts');
  await expect.poll(() => page.text()).toContain(word('historyOptionTextsOff'));
  await fill(page, 'select', '6');
  // One of the four has a star. Nothing is chosen before it is applied.
  await expect.poll(() => page.text()).toContain(word('historyOptionOverdue_other').replace('$count$', '3'));
  expect(await kept(page)).toMatchObject({ isPaused: true, keepsText: false, retentionMonths: 0 });
  await press(page, 'historyOptionApply');
  await expect.poll(() => kept(page)).toMatchObject({ isPaused: true, keepsText: false, retentionMonths: 6 });
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => document.querySelector<HTMLSelectElement>('#retention')?.value))
    .toBe('6');
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('sites are excluded by any of their links; what is none is refused in words', async ({ testBrowser }) => {
  const page = await openOptions(testBrowser);
  const word = await wordsOf(page);
  await fill(page, EXCLUDED, 'báo sông');
  await submit(page, EXCLUDED);
  await expect.poll(() => page.text()).toContain(word('historyOptionNoSite').replace('$text$', 'báo sông'));
  await fill(page, EXCLUDED, 'https://www.BaoSong.vn/bai-1.html');
  await submit(page, EXCLUDED);
  await expect.poll(() => kept(page)).toMatchObject({ excludedSites: ['baosong.vn'] });
  await fill(page, EXCLUDED, 'm.baosong.vn');
  await submit(page, EXCLUDED);
  await expect.poll(() => page.text()).toContain(word('historyOptionSiteIsThere').replace('$host$', 'baosong.vn'));
  expect(await violations(page)).toEqual([]);
  await page.click(word('historyOptionRemoveSite').replace('$host$', 'baosong.vn'));
  await expect.poll(() => kept(page)).toMatchObject({ excludedSites: [] });
  // The button that was pressed is gone; the reader is not thrown back to the top.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(word('historyOptionSites'));
});

test('a site is deleted with its subdomains, after a question that names what goes', async ({ testBrowser }) => {
  const page = await openOptions(testBrowser, ARTICLES);
  const word = await wordsOf(page);
  await fill(page, ERASED_SITE, 'baosong.vn');
  await submit(page, ERASED_SITE);
  await expect.poll(() => page.text()).toContain(word('historyOptionEraseSiteAsk').replace('$host$', 'baosong.vn'));
  expect(await page.text()).toContain(word('historyOptionEraseGoes'));
  expect(await violations(page)).toEqual([]);
  await press(page, 'historyOptionEraseYes');
  await expect.poll(() => page.text()).toContain(word('historyOptionErased_other').replace('$count$', '2'));
  expect(await keysLeft(testBrowser)).toEqual(['baonui.vn/3', 'baonui.vn/4']);
  expect(await page.evaluate(() => document.querySelectorAll('dialog').length)).toBe(0);
});

test('a period is deleted from its first day to the end of its last', async ({ testBrowser }) => {
  const page = await openOptions(testBrowser, ARTICLES);
  const word = await wordsOf(page);
  const days = (first: string, last: string) =>
    fill(page, 'label:nth-child(1) input[type=date]', first).then(() =>
      fill(page, 'label:nth-child(2) input[type=date]', last),
    );
  await days('2024-03-03', '2024-03-02');
  await submit(page, 'input[type=date]');
  await expect.poll(() => page.text()).toContain(word('historyOptionNoPeriod'));
  await days('2024-03-02', '2024-03-03');
  await submit(page, 'input[type=date]');
  await press(page, 'historyOptionEraseYes');
  await expect.poll(() => page.text()).toContain(word('historyOptionErased_other').replace('$count$', '2'));
  expect(await keysLeft(testBrowser)).toEqual(['baonui.vn/4', 'baosong.vn/1']);
});

test('the texts are deleted, and the articles stay', async ({ testBrowser }) => {
  const page = await openOptions(testBrowser, [
    { key: 'baosong.vn/1', readAt: '2026-11-25T20:00', minutes: 2, text: 'Sen nở sớm.' },
  ]);
  await press(page, 'historyOptionEraseTexts');
  await press(page, 'historyOptionEraseYes');
  const word = await wordsOf(page);
  await expect.poll(() => page.text()).toContain(word('historyOptionErasedTexts_other').replace('$count$', '1'));
  expect(await askBackground(testBrowser, 'storageReport')).toMatchObject({ visits: 1, textBytes: 0 });
});

test('everything is deleted, but not when the reader thinks better of it', async ({ testBrowser }) => {
  const page = await openOptions(testBrowser, ARTICLES);
  const word = await wordsOf(page);
  const isAsked = () => page.evaluate(() => document.querySelector('dialog')?.open ?? false);
  await press(page, 'historyOptionEraseAll');
  await expect.poll(isAsked).toBe(true);
  await page.press('Escape');
  await expect.poll(isAsked).toBe(false);
  await press(page, 'historyOptionEraseAll');
  await expect.poll(isAsked).toBe(true);
  // The focus is on the way back.
  await page.press('Enter');
  await expect.poll(isAsked).toBe(false);
  expect(await keysLeft(testBrowser)).toHaveLength(4);
  await press(page, 'historyOptionEraseAll');
  await press(page, 'historyOptionEraseYes');
  await expect.poll(() => page.text()).toContain(word('historyOptionErased_other').replace('$count$', '4'));
  expect(await keysLeft(testBrowser)).toEqual([]);
  expect(await askBackground(testBrowser, 'storageReport')).toMatchObject({ visits: 0, textBytes: 0 });
});

test('what is kept on the device is shown, and what the browser promises', async ({ testBrowser }) => {
  const page = await openOptions(testBrowser, ARTICLES);
  const word = await wordsOf(page);
  const sizes = () =>
    page.evaluate(() => [...document.querySelectorAll('.sizes dd')].map(({ textContent }) => textContent));
  await expect.poll(async () => (await sizes())[0]).toBe('4');
  await expect.poll(async () => (await sizes())[3]).toMatch(/\d.*[kMG]B.*\d.*GB/);
  await press(page, 'historyOptionPersist');
  const answers = ['historyOptionPersisted', 'historyOptionNotPersisted'].map(word);
  const answered = async () => {
    const text = await page.text();
    return answers.filter((answer) => text.includes(answer)).length;
  };
  await expect.poll(answered).toBe(1);
});

test('axe finds nothing wrong, nothing is wider than a phone, and a finger meets every control', async ({
  testBrowser,
}) => {
  const page = await openOptions(testBrowser, ARTICLES);
  expect(await violations(page)).toEqual([]);
  await page.setWidth(320);
  expect(await touchTargets(page)).toEqual([]);
});
