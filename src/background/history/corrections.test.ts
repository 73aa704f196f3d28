import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { correctArticle, correctionsOf } from './corrections';
import type { HistorySchema } from './database';
import { MIGRATIONS } from './migrations';
import { recentVisits, recordVisit } from './visits';

const URL = 'https://nguoihanoi.vn/ho-dam-1.html';
const REPORT = {
  viewId: 'view-1',
  article: {
    title: 'Làm sạch hồ Đàm',
    authors: ['HÀ ĐĂNG'],
    published: '2016-10-14T20:55:00+07:00',
    modified: undefined,
    section: 'Đô thị',
    siteName: 'Tạp chí Người Hà Nội',
    url: URL,
    description: undefined,
    tags: [],
    image: undefined,
    language: 'vi',
    agency: undefined,
    wordCount: 640,
    readingMinutes: 3,
  },
  repairs: 0,
  hidden: 0,
};

let databases = 0;
let name = '';

/** The database as a version of the extension left it, or as the current one makes it. */
function open(version = MIGRATIONS.length) {
  return openDB<HistorySchema>(name, version, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of MIGRATIONS.slice(oldVersion, version)) migrate(database, transaction);
    },
  });
}

describe('corrections', () => {
  afterEach(() => {
    name = `history-${++databases}`;
  });

  it('are kept, and shown in the history at once and after every later visit', async () => {
    const database = await open();
    await recordVisit(database, REPORT, 1);
    await correctArticle(database, URL, 'authors', 'Hà Đăng', true);
    expect(await correctionsOf(database, URL)).toEqual({ authors: 'Hà Đăng' });
    expect(await recentVisits(database, 1)).toMatchObject([{ authors: ['Hà Đăng'], title: 'Làm sạch hồ Đàm' }]);
    await recordVisit(database, { ...REPORT, viewId: 'view-2' }, 2);
    expect(await recentVisits(database, 1)).toMatchObject([{ authors: ['Hà Đăng'], timesRead: 2 }]);
    database.close();
  });

  it('are taken back one by one', async () => {
    const database = await open();
    await recordVisit(database, REPORT, 1);
    await correctArticle(database, URL, 'authors', 'Hà Đăng', true);
    await correctArticle(database, URL, 'section', 'Hà Nội', true);
    await correctArticle(database, URL, 'authors', 'HÀ ĐĂNG', false);
    expect(await correctionsOf(database, URL)).toEqual({ section: 'Hà Nội' });
    expect(await recentVisits(database, 1)).toMatchObject([{ authors: ['HÀ ĐĂNG'], section: 'Hà Nội' }]);
    await correctArticle(database, URL, 'section', 'Đô thị', false);
    expect(await database.count('corrections')).toBe(0);
    database.close();
  });

  it('of an article that was never kept make no visit', async () => {
    const database = await open();
    await correctArticle(database, URL, 'title', 'Hồ Đàm sạch', true);
    expect(await recentVisits(database, 1)).toEqual([]);
    database.close();
  });

  it('come to a database of the version before, which keeps its visits', async () => {
    const old = await open(1);
    await old.put('visits', {
      url: URL,
      title: 'Làm sạch hồ Đàm',
      authors: ['Hà Đăng'],
      published: undefined,
      section: undefined,
      siteName: undefined,
      readingMinutes: 3,
      repairs: 0,
      hidden: 0,
      firstReadAt: 1,
      lastReadAt: 1,
      timesRead: 1,
    });
    old.close();
    const database = await open();
    expect(await recentVisits(database, 1)).toMatchObject([{ url: URL, timesRead: 1 }]);
    await correctArticle(database, URL, 'title', 'Hồ Đàm sạch', true);
    expect(await recentVisits(database, 1)).toMatchObject([{ title: 'Hồ Đàm sạch' }]);
    database.close();
  });
});
