import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { violations } from './axe-violations';
import {
  allRecords,
  chooseFile,
  importFile,
  importStatus,
  keepRandomRecords,
  noteSavedFiles,
  openTransfer,
  savedFiles,
} from './history-file';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page } from './harness/test-browser';
import { press, wordsOf } from './words';

/** What is quick enough for each run of the tests, and what `npm run test:large` takes. */
const SIZES = [
  { count: 1_000, details: {} },
  { count: 10_000, details: { tag: '@large' } },
];

/** Has the page save the history in a format, by its name in words. */
async function saveAs(page: Page, key: string): Promise<{ name: string; content: Buffer }> {
  const word = await wordsOf(page);
  const before = (await savedFiles(page)).length;
  await page.click(word(key));
  await press(page, 'transferSave');
  await expect.poll(async () => (await savedFiles(page)).length, { timeout: 120_000 }).toBe(before + 1);
  const { name = '', base64 = '' } = (await savedFiles(page)).at(-1) ?? {};
  return { name, content: Buffer.from(base64, 'base64') };
}

const visitCount = async (page: Page) => (await allRecords(page)).length;

test('a worker that is stopped while it imports leaves all of it or none', async ({ testBrowser }) => {
  const page = await openTransfer(testBrowser);
  await keepRandomRecords(page, 200);
  const records = (await allRecords(page)).map((record) => JSON.parse(record) as unknown);
  const found = new Set<number>();
  for (let moment = 0; found.size < 2 && moment < 50; moment++) {
    await askBackground(testBrowser, 'eraseHistory', { kind: 'everything' });
    const importId = randomUUID();
    await askBackground(testBrowser, 'stageRecords', importId, records);
    await page.evaluate((id) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(request: object): Promise<void> } };
      };
      // Nobody answers where the worker is stopped before.
      chrome.runtime.sendMessage({ type: 'finishImport', args: [id] }).catch(() => undefined);
    }, importId);
    await setTimeout(moment * 40);
    await testBrowser.stopBackground();
    const count = await visitCount(page);
    expect([0, records.length], `stopped after ${moment * 40} ms`).toContain(count);
    found.add(count);
  }
  expect([...found].sort()).toEqual([0, records.length]);
});

for (const { count, details } of SIZES) {
  test(`export, erase, import: a database of ${count} records is equal`, details, async ({ testBrowser }) => {
    test.setTimeout(600_000);
    const page = await openTransfer(testBrowser);
    await keepRandomRecords(page, count);
    const before = await allRecords(page);
    expect(before).toHaveLength(count);
    await noteSavedFiles(page);
    const { name, content } = await saveAs(page, 'transferFormat_json');
    expect(name).toMatch(/^lich-su-doc-\d{4}-\d\d-\d\d\.json$/);
    await askBackground(testBrowser, 'eraseHistory', { kind: 'everything' });
    expect(await allRecords(page)).toEqual([]);
    await importFile(page, name, content);
    const after = await allRecords(page);
    expect(after.filter((record, index) => record !== before[index]).slice(0, 3)).toEqual([]);
    expect(after).toHaveLength(count);
    expect(await testBrowser.consoleErrors()).toEqual([]);
  });
}

test('what is imported again is merged: nothing is doubled', async ({ testBrowser }) => {
  const page = await openTransfer(testBrowser);
  const word = await wordsOf(page);
  await keepRandomRecords(page, 120);
  const before = await allRecords(page);
  await noteSavedFiles(page);
  const { name, content } = await saveAs(page, 'transferFormat_json');
  expect(await importFile(page, name, content)).toContain(word('transferMerged_other').replace('$count$', '120'));
  // Nothing changes but the numbers by which lists know the articles.
  const withoutId = (records: readonly string[]) => records.map((record) => record.replace(/"id":\d+,/, '')).sort();
  expect(withoutId(await allRecords(page))).toEqual(withoutId(before));
});

test('nobody is hindered by the page of exports and imports', async ({ testBrowser }) => {
  const page = await openTransfer(testBrowser);
  await chooseFile(page, 'links.csv', 'https://baochi.vn/ho-1.html');
  const word = await wordsOf(page);
  await expect.poll(() => page.text()).toContain(word('transferUnread'));
  expect(await violations(page)).toEqual([]);
  await page.setWidth(360);
  const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await isTooWide()).toBe(false);
});

test('the history is saved as a table, as Markdown and as BibTeX', async ({ testBrowser }) => {
  const page = await openTransfer(testBrowser);
  const word = await wordsOf(page);
  await noteSavedFiles(page);
  await press(page, 'transferSave');
  await expect.poll(() => page.text()).toContain(word('transferNothing'));
  await keepRandomRecords(page, 3);
  const table = await saveAs(page, 'transferFormat_csv');
  expect(table.content.toString()).toMatch(/^\ufeffTít,Tác giả,/);
  const folder = await saveAs(page, 'transferFormat_markdown');
  expect(Object.keys(unzipSync(folder.content))).toHaveLength(3);
  const references = await saveAs(page, 'transferFormat_bibtex');
  expect(references.content.toString().match(/^@article\{/gm)).toHaveLength(3);
  expect([table, folder, references].map(({ name }) => name.replace(/^.*\d\./, ''))).toEqual(['csv', 'zip', 'bib']);
});

test('a damaged file is refused with the line, and nothing of it is imported', async ({ testBrowser }) => {
  const page = await openTransfer(testBrowser);
  const word = await wordsOf(page);
  await keepRandomRecords(page, 300);
  await noteSavedFiles(page);
  const { name, content } = await saveAs(page, 'transferFormat_json');
  await askBackground(testBrowser, 'eraseHistory', { kind: 'everything' });
  const lines = content.toString().split('\n');
  lines[250] = lines[250]?.replace('"progress":"', '"progress":"x') ?? '';
  await chooseFile(page, name, lines.join('\n'));
  await expect.poll(() => importStatus(page)).toContain(word('transferProblem_damaged'));
  expect(await importStatus(page)).toContain('251');
  expect(await importStatus(page)).toContain('visit.progress');
  await chooseFile(page, name, content.subarray(0, content.length / 2));
  await expect.poll(() => importStatus(page)).not.toContain('251');
  await chooseFile(page, 'anh.json.gz', Buffer.concat([Buffer.from([0x1f, 0x8b]), content.subarray(0, 2000)]));
  await expect.poll(() => importStatus(page)).toContain(word('transferProblem_not_text'));
  await chooseFile(page, 'thu.html', '<!doctype html><p>Thư</p>');
  await expect.poll(() => importStatus(page)).toContain(word('transferProblem_unknown'));
  expect(await visitCount(page)).toBe(0);
});

test('bookmarks and lists of links become articles that were not read', async ({ testBrowser }) => {
  const page = await openTransfer(testBrowser);
  const word = await wordsOf(page);
  const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><H3>Đô thị</H3>
<DL><p><DT><A HREF="https://baochi.vn/ho-1.html" ADD_DATE="1700000000">Hồ</A></DL><p>
</DL><p>`;
  await chooseFile(page, 'bookmarks.html', bookmarks);
  await expect.poll(() => page.text()).toContain(word('transferUnread'));
  expect(await page.text()).toContain(word('transferKind_bookmarks'));
  await press(page, 'transferTake');
  await expect.poll(() => importStatus(page)).toContain(word('transferAdded_other').replace('$count$', '1'));
  await importFile(
    page,
    'links.csv',
    'title,url\nHồ rộng,https://m.baochi.vn/ho-1.html\nCầu,https://baochi.vn/cau-2.html\n',
  );
  const records = (await allRecords(page)).map((record) => JSON.parse(record) as { visit: Record<string, unknown> });
  expect(records.map(({ visit }) => [visit['key'], visit['timesRead'], visit['tags']])).toEqual(
    expect.arrayContaining([
      ['baochi.vn/ho-1.html', 0, ['Đô thị']],
      ['baochi.vn/cau-2.html', 0, []],
    ]),
  );
  expect(records).toHaveLength(2);
});

test('an import that is cancelled leaves the history as it was', async ({ testBrowser }) => {
  const page = await openTransfer(testBrowser);
  const word = await wordsOf(page);
  const links = Array.from({ length: 20_000 }, (_, number) => `https://baochi.vn/bai-${number}.html`);
  await chooseFile(page, 'links.csv', links.join('\n'));
  await expect(() => page.click(word('transferTake'))).toPass({ timeout: 30_000 });
  await expect(() => page.click(word('cancel'))).toPass({ timeout: 10_000, intervals: [20] });
  await expect.poll(() => importStatus(page)).toContain(word('transferImportCancelled'));
  expect(await visitCount(page)).toBe(0);
});
