import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { correctArticle, correctionsOf } from './corrections';
import type { HistoryDatabase } from './database';
import { emptyHistory, NOW, report } from './history.fixture';
import { recordReading } from './record-reading';
import { recentVisits } from './visits';

const URL = 'https://nguoihanoi.vn/ho-dam-1.html';
let database: HistoryDatabase;

beforeEach(async () => {
  database = await emptyHistory();
});

describe('corrections', () => {
  it('are kept, and shown in the history at once and after every later visit', async () => {
    await recordReading(database, report('view-1'), NOW);
    await correctArticle(database, URL, 'authors', 'Lê Na', true);
    expect(await correctionsOf(database, `${URL}?utm_source=zalo`)).toEqual({ authors: 'Lê Na' });
    expect(await recentVisits(database, 1)).toMatchObject([
      { article: { authors: ['Lê Na'], title: 'Làm sạch hồ Đàm' } },
    ]);
    await recordReading(database, report('view-2'), NOW + 1);
    expect(await recentVisits(database, 1)).toMatchObject([{ article: { authors: ['Lê Na'] }, timesRead: 2 }]);
  });

  it('are taken back one by one', async () => {
    await recordReading(database, report('view-1'), NOW);
    await correctArticle(database, URL, 'authors', 'Lê Na', true);
    await correctArticle(database, URL, 'section', 'Hà Nội', true);
    await correctArticle(database, URL, 'authors', 'Hà Đăng', false);
    expect(await correctionsOf(database, URL)).toEqual({ section: 'Hà Nội' });
    expect(await recentVisits(database, 1)).toMatchObject([{ article: { authors: ['Hà Đăng'], section: 'Hà Nội' } }]);
    await correctArticle(database, URL, 'section', 'Đô thị', false);
    expect(await correctionsOf(database, URL)).toEqual({});
    expect(await database.count('corrections')).toBe(0);
  });

  it('are kept of an article that was not read yet', async () => {
    await correctArticle(database, URL, 'title', 'Hồ Đàm sạch', true);
    await recordReading(database, report('view-1'), NOW);
    expect(await recentVisits(database, 1)).toMatchObject([{ article: { title: 'Hồ Đàm sạch' } }]);
  });
});
