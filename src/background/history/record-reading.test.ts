import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryDatabase } from './database';
import { article, DAY, emptyHistory, NOW, report } from './history.fixture';
import { recordReading } from './record-reading';
import { recentVisits, visitOf } from './visits';

let database: HistoryDatabase;

beforeEach(async () => {
  database = await emptyHistory();
});

const record = (...[viewId, path, changed, at = NOW]: [...Parameters<typeof report>, number?]) =>
  recordReading(database, report(viewId, path, changed), at);

describe('recordReading', () => {
  it('counts one view once, however often it is reported, and each second of it once', async () => {
    for (const seconds of [10, 15, 15, 20, 15]) {
      const at = NOW + seconds * 1000;
      await record('view-1', 'ho-dam-1.html', { activeMs: seconds * 1000, readAt: at }, at);
    }
    const [visit] = await recentVisits(database, 10);
    expect(visit).toMatchObject({
      timesRead: 1,
      firstReadAt: NOW + 10_000,
      lastReadAt: NOW + 20_000,
      activeMs: 20_000,
    });
    expect(await database.getAll('readings')).toMatchObject([{ activeMs: 20_000, words: 320 }]);
  });

  it('keeps what comes late where it belongs: when it was read, before what was read since', async () => {
    await record('view-2', 'b-2.html', {}, NOW + 30_000);
    await record('view-1', 'a-1.html', { readAt: NOW }, NOW + DAY);
    await record('view-1', 'a-1.html', { readAt: NOW }, NOW + 2 * DAY);
    const visits = await recentVisits(database, 10);
    expect(visits).toMatchObject([
      { key: 'nguoihanoi.vn/b-2.html', lastReadAt: NOW + 30_000 },
      { key: 'nguoihanoi.vn/a-1.html', timesRead: 1, firstReadAt: NOW, lastReadAt: NOW },
    ]);
    expect(new Set((await database.getAll('readings')).map(({ hour }) => hour)).size).toBe(1);
  });

  it('counts an earlier view of an article that comes after a later one, and leaves the times as they are', async () => {
    await record('view-2', 'a-1.html', {}, NOW + 30_000);
    const [later] = await recentVisits(database, 1);
    await record('view-1', 'a-1.html', { readAt: NOW }, NOW + 60_000);
    expect(await recentVisits(database, 10)).toMatchObject([
      { id: later?.id, timesRead: 2, firstReadAt: NOW, lastReadAt: NOW + 30_000 },
    ]);
  });

  it('takes nothing for read in the future', async () => {
    await record('view-1', 'a-1.html', { readAt: NOW + DAY });
    expect(await recentVisits(database, 10)).toMatchObject([{ id: NOW, firstReadAt: NOW, lastReadAt: NOW }]);
  });

  it('adds another view of the same article to the same record', async () => {
    await record('view-1');
    await record('view-2', 'ho-dam-1.html', { activeMs: 30_000, depth: 1 }, NOW + DAY);
    await record('view-1', 'ho-dam-1.html', { activeMs: 25_000 }, NOW + DAY + 1);
    const visits = await recentVisits(database, 10);
    expect(visits).toMatchObject([
      { timesRead: 2, firstReadAt: NOW, activeMs: 55_000, depth: 1, progress: 'finished' },
    ]);
    expect((await database.getAll('readings')).map(({ activeMs }) => activeMs)).toEqual([20_000, 35_000]);
  });

  it('knows an article by all its editions', async () => {
    await record('view-1');
    const mobile = { ...article('ho-dam-1.html'), url: 'https://m.nguoihanoi.vn/ho-dam-1.html?utm_source=zalo' };
    await record('view-2', '', { article: mobile }, NOW + 1);
    expect(await recentVisits(database, 10)).toMatchObject([{ timesRead: 2, key: 'nguoihanoi.vn/ho-dam-1.html' }]);
    expect(await visitOf(database, 'http://amp.nguoihanoi.vn/ho-dam-1.html')).toMatchObject({ timesRead: 2 });
  });

  it('takes what was read later for right: a title that was repaired since', async () => {
    await record('view-1', '', { article: article('ho-dam-1.html', 'Là\u00a0m sạch hồ Аà\u00a0m') });
    await record('view-1', 'ho-dam-1.html', {}, NOW + 1);
    expect(await recentVisits(database, 10)).toMatchObject([{ article: { title: 'Làm sạch hồ Đàm' } }]);
  });

  it('keeps what the reader gave', async () => {
    await record('view-1');
    const visit = await database.getFromIndex('visits', 'key', 'nguoihanoi.vn/ho-dam-1.html');
    if (visit) await database.put('visits', { ...visit, starredAt: 5, tags: ['hồ'], note: 'Đọc lại' });
    await record('view-2', 'ho-dam-1.html', {}, NOW + DAY);
    expect(await recentVisits(database, 10)).toMatchObject([{ starredAt: 5, tags: ['hồ'], note: 'Đọc lại' }]);
  });

  it('counts each article that one view showed in turn', async () => {
    await record('view-1', 'a-1.html');
    await record('view-1', 'b-2.html', {}, NOW + 1);
    const visits = await recentVisits(database, 10);
    expect(visits.map(({ key, timesRead }) => [key, timesRead])).toEqual([
      ['nguoihanoi.vn/b-2.html', 1],
      ['nguoihanoi.vn/a-1.html', 1],
    ]);
  });

  it('calls an article finished that was read to its end, and not one that was scrolled to it', async () => {
    await record('view-1', 'ho-dam-1.html', { depth: 1, activeMs: 12_000 });
    expect(await recentVisits(database, 1)).toMatchObject([{ progress: 'half-read' }]);
    await record('view-1', 'ho-dam-1.html', { depth: 1, activeMs: 60_000 }, NOW + 1);
    expect(await recentVisits(database, 1)).toMatchObject([{ progress: 'finished' }]);
  });

  it('asks for the text until it has that of the view', async () => {
    expect(await record('view-1')).toBe(true);
    await database.put('texts', { key: 'nguoihanoi.vn/ho-dam-1.html', viewId: 'view-1', last: { text: '', at: NOW } });
    expect(await record('view-1')).toBe(false);
    expect(await record('view-2')).toBe(true);
  });

  it('lists the last ones first, and no more than asked for', async () => {
    for (let i = 0; i < 5; i++) await record(`view-${i}`, `bai-${i}.html`, {}, NOW + i);
    const visits = await recentVisits(database, 3);
    expect(visits.map(({ key }) => key.slice(-10))).toEqual(['bai-4.html', 'bai-3.html', 'bai-2.html']);
    expect(await recentVisits(database, 0)).toEqual([]);
  });

  it('forgets after a week which views it has counted, never what was read', async () => {
    await record('old', 'a-1.html');
    await record('new', 'b-2.html', {}, NOW + 8 * DAY);
    expect(await database.getAllKeys('views')).toEqual(['new']);
    expect(await database.count('visits')).toBe(2);
  });

  it('loses no report of many that come at once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => record(`view-${i}`, `bai-${i % 10}.html`, {}, NOW + i)));
    const visits = await recentVisits(database, 100);
    expect(visits.length).toBe(10);
    expect(visits.reduce((sum, { timesRead }) => sum + timesRead, 0)).toBe(50);
    expect(visits.reduce((sum, { activeMs }) => sum + activeMs, 0)).toBe(50 * 20_000);
  });
});
