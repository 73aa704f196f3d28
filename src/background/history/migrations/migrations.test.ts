import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS } from '.';
import type { Migration } from './migration';

const READ = {
  ...{ url: 'https://nguoihanoi.vn/ho-dam-1.html', title: 'Làm sạch hồ Đàm', authors: ['Hà Đăng'] },
  ...{ published: '2016-10-14T20:55:00+07:00', section: 'Đô thị', siteName: 'Người Hà Nội', readingMinutes: 3 },
  ...{ repairs: 40, hidden: 12, firstReadAt: 1000, lastReadAt: 5000, timesRead: 2 },
};

let databases = 0;
let name = '';

beforeEach(() => {
  name = `history-${++databases}`;
});

function open(version: number, steps: readonly Migration[] = MIGRATIONS): Promise<IDBPDatabase> {
  return openDB(name, version, {
    upgrade: (database, oldVersion, _newVersion, transaction) =>
      migrate(database, transaction, oldVersion, steps.slice(0, version)),
  });
}

/** A database as the version of the extension that brought a step left it. */
async function fill(version: number, records: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const database = await open(version);
  for (const [store, values] of Object.entries(records)) for (const value of values) await database.put(store, value);
  database.close();
}

describe('migrations', () => {
  it('2: corrections come to a database that keeps its visits', async () => {
    await fill(1, { visits: [READ] });
    const database = await open(2);
    expect(await database.getAll('visits')).toEqual([READ]);
    await database.put('corrections', { url: READ.url, fields: {} });
    database.close();
  });

  it('3: each article is kept under its key, with its corrections, and waits for the index', async () => {
    const corrections = [{ url: READ.url, fields: { section: 'Hà Nội' } }];
    await fill(2, { visits: [READ], corrections, views: [{ viewId: 'view-1', url: READ.url, at: 5000 }] });
    const database = await open(3);
    const { url, title, published } = READ;
    const key = 'nguoihanoi.vn/ho-dam-1.html';
    expect(await database.getAll('visits')).toMatchObject([
      { id: 5000, key, article: { url, title, published }, timesRead: 2, repairs: 40, activeMs: 0, tags: [], note: '' },
    ]);
    expect(await database.getAll('corrections')).toEqual([{ key, fields: { section: 'Hà Nội' } }]);
    expect(await database.getAll('unindexed')).toEqual([key]);
    database.close();
  });

  it('3: editions of one article become one, and times that are the same get ids of their own', async () => {
    const mobile = { ...READ, url: 'https://m.nguoihanoi.vn/ho-dam-1.html', firstReadAt: 500, timesRead: 1 };
    const other = { ...READ, url: 'https://nguoihanoi.vn/ho-tay-2.html', title: 'Hồ Tây' };
    await fill(2, { visits: [READ, mobile, other] });
    const database = await open(3);
    const visits = (await database.getAll('visits')) as { id: number; timesRead: number; firstReadAt: number }[];
    expect(visits.map(({ id, timesRead, firstReadAt }) => [id, timesRead, firstReadAt])).toEqual([
      [5000, 3, 500],
      [5001, 2, 1000],
    ]);
    database.close();
  });

  it('4: notes come to a database that keeps its articles', async () => {
    const visit = { id: 5000, key: 'nguoihanoi.vn/ho-dam-1.html' };
    await fill(3, { visits: [visit], texts: [{ key: visit.key, last: { text: 'Hồ Đàm', at: 5000 } }] });
    const database = await open(4);
    expect([await database.getAll('visits'), await database.count('texts')]).toEqual([[visit], 1]);
    await database.put('notes', { key: visit.key, id: 'note-1' });
    expect(await database.getAll('notes', IDBKeyRange.bound([visit.key, ''], [visit.key, '\uffff']))).toHaveLength(1);
    database.close();
  });

  it('a step that fails leaves everything as it was', async () => {
    await fill(2, { visits: [READ] });
    const fail: Migration = async (database, transaction) => {
      database.deleteObjectStore('visits');
      await transaction.objectStore('corrections').clear();
      throw new Error('broken');
    };
    await expect(open(3, [...MIGRATIONS.slice(0, 2), fail])).rejects.toThrow();
    const database = await openDB(name);
    expect([database.version, await database.getAll('visits')]).toEqual([2, [READ]]);
    database.close();
  });
});
