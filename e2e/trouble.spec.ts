import { violations } from './axe-violations';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './harness/fixture';
import type { TestBrowser } from './harness/test-browser';
import { keepArticles } from './kept-history';

/** The database can be read as it is and not be brought to the version that this extension needs. Until the worker is stopped. */
async function breakMigration(testBrowser: TestBrowser): Promise<void> {
  await testBrowser.stopBackground();
  await testBrowser.background(() => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => {
      if (version !== undefined) throw new DOMException('The migration failed.', 'AbortError');
      return open(name);
    };
  });
}

test('a database that cannot be used is told, and what can be read of it is saved', async ({ testBrowser }) => {
  await keepArticles(testBrowser, [
    {
      key: 'baosong.vn/bai-1.html',
      title: 'Sen nở sớm',
      readAt: '2026-11-24T20:00',
      minutes: 2,
      text: 'Sen “nở”\nsớm.',
    },
    { key: 'baosong.vn/bai-2.html', title: 'Hồ đầy nước', readAt: '2026-11-25T20:00', minutes: 2 },
  ]);
  await breakMigration(testBrowser);
  const library = await testBrowser.openExtensionPage('src/library/index.html');
  await library.bringToFront();
  await expect.poll(() => library.text()).toContain('The migration failed.');
  await library.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(() => library.text()).toContain('Không mở được lịch sử đọc trên máy này');
  expect(await violations(library)).toEqual([]);
  await library.click('Lưu những gì còn đọc được');
  await expect.poll(() => library.text()).toContain('Đã lưu ra tệp mọi bản ghi còn đọc được.');
  const file = join(testBrowser.downloadFolder, 'doc-sach-cuu-du-lieu.jsonl');
  await expect.poll(() => readdir(testBrowser.downloadFolder)).toContain('doc-sach-cuu-du-lieu.jsonl');
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const records = lines.map((line) => JSON.parse(line) as { store: string; value: Record<string, unknown> });
  expect(records.filter(({ store }) => store === 'visits')).toHaveLength(2);
  expect(records.find(({ store }) => store === 'texts')?.value).toMatchObject({ last: { text: 'Sen “nở”\nsớm.' } });
});
