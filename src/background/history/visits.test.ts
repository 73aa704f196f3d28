import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { VisitReport } from '../../platform/messages';
import { type HistoryDatabase, openHistory } from './database';
import { recentVisits, recordVisit } from './visits';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 25);

function report(viewId: string, path = 'ho-dam-1.html', title = 'Làm sạch hồ Đàm'): VisitReport {
  return {
    viewId,
    article: {
      title,
      authors: ['Hà Đăng'],
      published: '2016-10-14T20:55:00+07:00',
      modified: undefined,
      section: 'Đô thị',
      siteName: 'Tạp chí Người Hà Nội',
      url: `https://nguoihanoi.vn/${path}`,
      description: undefined,
      tags: [],
      image: undefined,
      language: 'vi',
      agency: undefined,
      wordCount: 640,
      readingMinutes: 3,
    },
    repairs: 40,
    hidden: 12,
  };
}

describe('visits', () => {
  let database: HistoryDatabase;

  beforeEach(async () => {
    database = await openHistory();
    await Promise.all([database.clear('visits'), database.clear('views')]);
  });

  it('counts one load of a page once, however often it is reported', async () => {
    for (const later of [0, 5000, 10_000]) await recordVisit(database, report('view-1'), NOW + later);
    const [visit] = await recentVisits(database, 10);
    expect(visit).toMatchObject({ timesRead: 1, firstReadAt: NOW, lastReadAt: NOW + 10_000, title: 'Làm sạch hồ Đàm' });
  });

  it('counts another load of the same article as read again, in one record', async () => {
    await recordVisit(database, report('view-1'), NOW);
    await recordVisit(database, report('view-2'), NOW + DAY);
    await recordVisit(database, report('view-1'), NOW + DAY + 1);
    expect(await recentVisits(database, 10)).toMatchObject([{ timesRead: 2, firstReadAt: NOW }]);
  });

  it('takes what was read later for right: a title that was repaired since', async () => {
    await recordVisit(database, report('view-1', 'ho-dam-1.html', 'Là\u00a0m sạch hồ Аà\u00a0m'), NOW);
    await recordVisit(database, report('view-1'), NOW + 1);
    expect(await recentVisits(database, 10)).toMatchObject([{ title: 'Làm sạch hồ Đàm' }]);
  });

  it('counts each article that one load of a page showed in turn', async () => {
    await recordVisit(database, report('view-1', 'a-1.html'), NOW);
    await recordVisit(database, report('view-1', 'b-2.html'), NOW + 1);
    const visits = await recentVisits(database, 10);
    expect(visits.map(({ url, timesRead }) => [url, timesRead])).toEqual([
      ['https://nguoihanoi.vn/b-2.html', 1],
      ['https://nguoihanoi.vn/a-1.html', 1],
    ]);
  });

  it('lists the last ones first, and no more than asked for', async () => {
    for (let i = 0; i < 5; i++) await recordVisit(database, report(`view-${i}`, `bai-${i}.html`), NOW + i);
    const visits = await recentVisits(database, 3);
    expect(visits.map(({ url }) => url.slice(-10))).toEqual(['bai-4.html', 'bai-3.html', 'bai-2.html']);
    expect(await recentVisits(database, 0)).toEqual([]);
  });

  it('forgets after a week which loads it has counted, never what was read', async () => {
    await recordVisit(database, report('old', 'a-1.html'), NOW);
    await recordVisit(database, report('new', 'b-2.html'), NOW + 8 * DAY);
    expect(await database.getAllKeys('views')).toEqual(['new']);
    expect(await database.count('visits')).toBe(2);
  });

  it('loses no report of many that come at once', async () => {
    const all = Array.from({ length: 50 }, (_, i) =>
      recordVisit(database, report(`view-${i}`, `bai-${i % 10}.html`), NOW + i),
    );
    await Promise.all(all);
    const visits = await recentVisits(database, 100);
    expect(visits.length).toBe(10);
    expect(visits.reduce((sum, { timesRead }) => sum + timesRead, 0)).toBe(50);
  });
});
