import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { allRecords, importFile, keepRandomRecords, openTransfer } from './history-file';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { ARTICLE_URL, damagedArticle } from './sample-article';
import { wordsOf } from './words';

interface Report {
  readonly saved?: { readonly at: number; readonly file: string; readonly bytes: number };
  readonly failed?: { readonly reason: string };
}

/** The little of the extension API that these functions use; they run in a page of the extension. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly storage: {
      readonly local: { get(name: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    };
    readonly runtime: { sendMessage(request: object): Promise<unknown> };
  };
}

/** What the worker noted of the last backups. */
async function report(page: Page): Promise<Report> {
  const kept = await page.evaluate(async () => {
    const { local } = (globalThis as unknown as ExtensionGlobal).chrome.storage;
    return (await local.get('backupReport'))['backupReport'] ?? {};
  });
  return kept;
}

async function setSchedule(page: Page, backupEvery: string): Promise<void> {
  await page.evaluate(async (every) => {
    const { local } = (globalThis as unknown as ExtensionGlobal).chrome.storage;
    const others = { isPaused: false, keepsText: true, retentionMonths: 0, excludedSites: [] };
    await local.set({ history: { ...others, backupEvery: every } });
  }, backupEvery);
}

function backupFile(testBrowser: TestBrowser, name: string): string {
  return join(testBrowser.downloadFolder, 'Doc Sach', name);
}

/** Puts an article with a text into the history that no packer makes shorter. @param length UTF-16 units */
async function keepLongText(page: Page, length: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { runtime } = (globalThis as unknown as ExtensionGlobal).chrome;
    const bytes = new Uint8Array(60_000);
    let text = '';
    while (text.length < wanted) text += btoa(String.fromCharCode(...crypto.getRandomValues(bytes)));
    const key = 'baochi.vn/dai.html';
    const article = { title: 'Dài', authors: [], tags: [], url: `https://${key}`, wordCount: 1, readingMinutes: 1 };
    const times = { id: 1, firstReadAt: 1, lastReadAt: 1, timesRead: 1, activeMs: 1, depth: 1 };
    const visit = { key, article, ...times, repairs: 0, hidden: 0, progress: 'finished', tags: [], note: '' };
    const importId = crypto.randomUUID();
    const parts = Array.from({ length: Math.ceil(wanted / 900_000) }, (_, part) => ({
      visit: { ...visit, key: `${key}?${part}` },
      readings: [],
      text: { text: text.slice(part * 900_000, (part + 1) * 900_000), at: 1 },
    }));
    await runtime.sendMessage({ type: 'stageRecords', args: [importId, parts] });
    await runtime.sendMessage({ type: 'finishImport', args: [importId] });
  }, length);
}

/** With the pointer: a browser asks the reader for a permission in a real click only. */
async function clickAsReader(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center' });
    const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await page.clickAt(x, y);
}

test('a backup is saved on the reader’s schedule, told in the options, and restored', async ({ testBrowser }) => {
  // Firefox's prompt is answered in the click: see the harness.
  if (testBrowser.name === 'chromium') await testBrowser.grantDownloads();
  const library = await openTransfer(testBrowser);
  await keepRandomRecords(library, 50);
  // Longer than the 2 MB that browsers allow a link.
  await keepLongText(library, 4_500_000);
  const before = await allRecords(library);
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  const word = await wordsOf(options);
  await expect.poll(() => options.text()).toContain(word('backupNone'));
  await options.evaluate((every) => {
    const select = document.querySelector<HTMLSelectElement>('#backup-every');
    if (!select) throw new Error('no schedule');
    select.value = every;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, 'week');
  await clickAsReader(options, '#backup-every + button');
  await expect.poll(() => options.text(), { timeout: 60_000 }).toContain(word('backupScheduled'));
  const { saved } = await report(options);
  expect(await options.text()).toContain(saved?.file);
  expect(saved?.bytes).toBeGreaterThan(2_500_000);
  expect(saved?.file).toMatch(/^lich-su-doc-\d{4}-\d\d-\d\d.*\.json\.gz$/);
  const content = readFileSync(backupFile(testBrowser, saved?.file ?? ''));
  expect(content).toHaveLength(saved?.bytes ?? 0);
  expect(gunzipSync(content).toString()).toContain('"format":"doc-sach-history"');
  await askBackground(testBrowser, 'eraseHistory', { kind: 'everything' });
  await importFile(library, saved?.file ?? '', content);
  expect(await allRecords(library)).toEqual(before);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('one that is due is made when an article is opened, once', async ({ testBrowser }) => {
  await testBrowser.grantDownloads();
  const library = await openTransfer(testBrowser);
  await keepRandomRecords(library, 3);
  await setSchedule(library, 'day');
  const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
  await expect.poll(async () => (await report(library)).saved?.bytes, { timeout: 20_000 }).toBeGreaterThan(100);
  const { saved } = await report(library);
  expect(existsSync(backupFile(testBrowser, saved?.file ?? ''))).toBe(true);
  await page.reload();
  await expect.poll(() => page.title()).toContain('Đề án');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
  expect(await report(library)).toEqual({ saved });
});

test('where the permission was taken away, the options say so, and reading goes on', async ({ testBrowser }) => {
  await testBrowser.grantDownloads();
  const library = await openTransfer(testBrowser);
  await keepRandomRecords(library, 3);
  await setSchedule(library, 'day');
  await testBrowser.revokeDownloads();
  const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
  await expect.poll(async () => (await report(library)).failed?.reason, { timeout: 20_000 }).toBe('no-permission');
  expect(await page.title()).toContain('Đề án');
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  const word = await wordsOf(options);
  await expect.poll(() => options.text()).toContain(word('backupForbidden'));
});
