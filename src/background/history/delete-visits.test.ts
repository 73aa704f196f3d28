import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryDatabase } from './database';
import { correctArticle } from './corrections';
import { deleteVisits, emptyTrash, undoDeletion } from './delete-visits';
import { eraseHistory } from './erase-history';
import { article, DAY, emptyHistory, NOW, report } from './history.fixture';
import { keepText } from './keep-text';
import { recordReading } from './record-reading';
import { exportRecords } from './records';
import { findVisits } from './search/find-visits';
import { tidyIndex } from './search/tidy-index';

const KEY = 'nguoihanoi.vn/ho-dam-1.html';
let database: HistoryDatabase;

beforeEach(async () => {
  database = await emptyHistory();
});

async function read(viewId: string, url: string, text: string, at: number): Promise<void> {
  await recordReading(database, report(viewId, '', { article: { ...article(''), url } }), at);
  await keepText(database, { viewId, text, isOwn: () => true }, at);
}

/** Number of records by store, without those that only speed up the search. */
async function counts(): Promise<Record<string, number>> {
  const stores = ['visits', 'texts', 'views', 'readings', 'corrections', 'trash', 'staged'] as const;
  const all = await Promise.all(stores.map(async (name) => [name, await database.count(name)] as const));
  return Object.fromEntries(all.filter(([, count]) => count > 0));
}

describe('deletion', () => {
  beforeEach(async () => {
    await read('view-1', `https://${KEY}`, 'Sen nở sớm.', NOW);
    await correctArticle(database, `https://${KEY}`, 'section', 'Hồ', true);
  });

  it('takes everything of an article, and can be undone', async () => {
    const before = await exportRecords(database, 0);
    await deleteVisits(database, [KEY], 'deletion-1', NOW);
    expect(await counts()).toEqual({ trash: 1 });
    expect((await findVisits(database, 'sen', 'best')).ids).toEqual([]);
    expect(await undoDeletion(database, 'deletion-1')).toBe(1);
    await tidyIndex(database);
    expect(await exportRecords(database, 0)).toEqual(before);
    expect((await findVisits(database, 'sen', 'best')).ids).toHaveLength(1);
  });

  it('is final after an hour', async () => {
    await deleteVisits(database, [KEY], 'deletion-1', NOW);
    await emptyTrash(database, NOW + 59 * 60_000);
    expect(await counts()).toEqual({ trash: 1 });
    await emptyTrash(database, NOW + 61 * 60_000);
    expect(await counts()).toEqual({});
    expect(await undoDeletion(database, 'deletion-1')).toBe(0);
  });

  it('joins what comes back with what was read meanwhile', async () => {
    await deleteVisits(database, [KEY], 'deletion-1', NOW);
    await read('view-2', `https://${KEY}`, 'Sen tàn.', NOW + DAY);
    await undoDeletion(database, 'deletion-1');
    await tidyIndex(database);
    const { records } = await exportRecords(database, 0);
    expect(records).toMatchObject([{ visit: { firstReadAt: NOW, activeMs: 40_000 }, text: { text: 'Sen tàn.' } }]);
  });
});

describe('erasure', () => {
  const SITES = ['https://baochi.vn/a-1.html', 'https://thethao.baochi.vn/b-2.html', 'https://tinbaochi.vn/c-3.html'];

  beforeEach(async () => {
    for (const [i, url] of SITES.entries()) await read(`view-${i}`, url, 'Sen nở sớm.', NOW + i * DAY);
  });

  it('takes a site with its subdomains, and no other', async () => {
    expect(await eraseHistory(database, { kind: 'site', host: 'www.baochi.vn' })).toBe(2);
    const { records } = await exportRecords(database, 0);
    expect(records.map(({ visit }) => visit.key)).toEqual(['tinbaochi.vn/c-3.html']);
    expect(await counts()).toEqual({ visits: 1, texts: 1, views: 1, readings: 1 });
  });

  it('leaves nothing of what is gone in the index', async () => {
    for (let i = 0; i < 70; i++) await read(`more-${i}`, `https://baosong.vn/bai-${i}.html`, 'Hồ đầy nước.', NOW + i);
    await tidyIndex(database);
    expect(await database.count('pending')).toBe(0);
    const blocks = await database.getAll('blocks');
    expect(await eraseHistory(database, { kind: 'site', host: 'tinbaochi.vn' })).toBe(1);
    expect(await database.getAll('blocks')).not.toEqual(blocks);
    expect(await database.count('gone')).toBe(0);
    expect((await database.getAll('segments')).map(({ size }) => size)).toEqual([72]);
    expect((await findVisits(database, 'sen', 'best')).ids).toHaveLength(2);
  });

  it('takes a period, also from what could be undone', async () => {
    await deleteVisits(database, ['thethao.baochi.vn/b-2.html'], 'deletion-1', NOW);
    expect(await eraseHistory(database, { kind: 'period', from: NOW, to: NOW + 2 * DAY })).toBe(1);
    expect(await counts()).toEqual({ visits: 1, texts: 1, views: 1, readings: 1 });
  });

  it('takes the texts, which are not found any more, and nothing else', async () => {
    await tidyIndex(database);
    expect((await findVisits(database, 'sen', 'best')).ids).toHaveLength(3);
    expect(await eraseHistory(database, { kind: 'texts' })).toBe(3);
    expect(await findVisits(database, 'sen', 'best')).toMatchObject({ ids: [], unindexed: 3 });
    await tidyIndex(database);
    expect((await findVisits(database, 'sen', 'best')).ids).toEqual([]);
    expect((await findVisits(database, 'ho dam', 'best')).ids).toHaveLength(3);
  });

  it('takes everything: no store has a record left', async () => {
    await deleteVisits(database, ['baochi.vn/a-1.html'], 'deletion-1', NOW);
    expect(await eraseHistory(database, { kind: 'everything' })).toBe(2);
    const all = await Promise.all([...database.objectStoreNames].map((name) => database.count(name)));
    expect(all.every((count) => count === 0)).toBe(true);
  });
});
