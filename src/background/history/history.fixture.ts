import type { ReadingReport } from '../../platform/history-messages';
import { type HistoryDatabase, openHistory } from './database';

/** Milliseconds since 1970: the last time that a Date can hold. */
const LAST_TIME = 8.64e15;

/** Noon in Hanoi; the tests' clock, whose zone is that of the machine, has the same day everywhere but at the date line. */
export const NOW = Date.UTC(2026, 10, 25, 5);
export const DAY = 24 * 60 * 60 * 1000;

/** What a page tells of a view that was read for twenty seconds, until it is kept: no later time is believed. */
export function report(viewId: string, path = 'ho-dam-1.html', changed: Partial<ReadingReport> = {}): ReadingReport {
  return {
    viewId,
    article: article(path),
    repairs: 40,
    hidden: 12,
    activeMs: 20_000,
    readAt: LAST_TIME,
    depth: 0.5,
    ...changed,
  };
}

export function article(path: string, title = 'Làm sạch hồ Đàm'): ReadingReport['article'] {
  return {
    ...{ title, authors: ['Hà Đăng'], published: '2016-10-14T20:55:00+07:00', modified: undefined },
    ...{ section: 'Đô thị', siteName: 'Tạp chí Người Hà Nội', url: `https://nguoihanoi.vn/${path}` },
    ...{ description: undefined, tags: [], image: undefined, language: 'vi', agency: undefined },
    ...{ wordCount: 640, readingMinutes: 3 },
  };
}

/** A history with nothing in it. */
export async function emptyHistory(): Promise<HistoryDatabase> {
  const before = await openHistory();
  await deleteHistory(before);
  return openHistory();
}

async function deleteHistory(database: HistoryDatabase): Promise<void> {
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  await Promise.all([...stores.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
