import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../core/notes/note';
import { selectorOf } from '../../core/notes/text-selector';
import type { HistoryDatabase } from '../history/database';
import { deleteVisits, undoDeletion } from '../history/delete-visits';
import { eraseHistory } from '../history/erase-history';
import { emptyHistory, NOW, report } from '../history/history.fixture';
import { recordReading } from '../history/record-reading';
import { exportRecords } from '../history/records';
import { finishImport, stageRecords } from '../history/import-records';
import { findVisits } from '../history/search/find-visits';
import { listVisits } from '../history/search/list-visits';
import { notesOf, putNote, removeNote } from './note-store';

vi.mock('../../platform/report-error', () => ({ reportError: () => undefined }));

const URL = 'https://nguoihanoi.vn/ho-dam-1.html';
const KEY = 'nguoihanoi.vn/ho-dam-1.html';
const TEXT = 'Hồ rộng mười hai héc-ta. Bến đò cũ đã bị lấp từ lâu.';

let database: HistoryDatabase;

function note(id: string, text: string, start = 0): Note {
  const selector = selectorOf(TEXT, { start, end: TEXT.length });
  return { id, color: 'yellow', text, createdAt: NOW, changedAt: NOW, raw: selector, shown: selector };
}

beforeEach(async () => {
  database = await emptyHistory();
  await recordReading(database, report('view-1'), NOW);
  await recordReading(database, report('view-2', 'ho-tay-2.html'), NOW + 1);
});

describe('notes', () => {
  it('are those of their article, by any of its links, in the order of the text', async () => {
    await putNote(database, URL, note('b', 'sau', 25));
    await putNote(database, URL, note('a', 'trước'));
    expect((await notesOf(database, 'https://m.nguoihanoi.vn/ho-dam-1.html?utm_source=x')).map(({ id }) => id)).toEqual(
      ['a', 'b'],
    );
    expect(await notesOf(database, 'https://nguoihanoi.vn/ho-tay-2.html')).toEqual([]);
    await removeNote(database, URL, 'a');
    expect((await notesOf(database, URL)).map(({ id }) => id)).toEqual(['b']);
  });

  it('belong to an article of the history', async () => {
    await expect(putNote(database, 'https://nguoihanoi.vn/la-3.html', note('a', ''))).rejects.toThrow(
      'no such article',
    );
  });

  it('are found by their words and by those of the quote, until they are gone', async () => {
    await putNote(database, URL, note('a', 'hỏi ông Thiều'));
    for (const query of ['ông thiều', 'bến đò', '"bị lấp từ lâu"', 'is:noted']) {
      const { ids } = await findVisits(database, query, 'best');
      expect((await listVisits(database, ids, query)).map(({ visit, notes }) => [visit.key, notes])).toEqual([
        [KEY, 1],
      ]);
    }
    const { ids } = await findVisits(database, 'ông thiều', 'best');
    const [listed] = await listVisits(database, ids, 'ông thiều');
    expect(listed?.snippet?.text).toContain('hỏi ông Thiều');
    await removeNote(database, URL, 'a');
    for (const query of ['ông thiều', 'bến đò', 'is:noted']) {
      expect((await findVisits(database, query, 'best')).ids).toEqual([]);
    }
  });

  it('go with their article and come back with it', async () => {
    await putNote(database, URL, note('a', 'giữ lại'));
    await deleteVisits(database, [KEY], 'deletion', NOW);
    expect(await database.count('notes')).toBe(0);
    await undoDeletion(database, 'deletion');
    expect(await notesOf(database, URL)).toEqual([note('a', 'giữ lại')]);
    await eraseHistory(database, { kind: 'site', host: 'nguoihanoi.vn' });
    expect(await database.count('notes')).toBe(0);
  });

  it('are in a backup, which brings each of them once, and what was written last', async () => {
    await putNote(database, URL, note('a', 'cũ'));
    await putNote(database, URL, note('b', 'chỉ có trong bản lưu'));
    const { records } = await exportRecords(database, -1);
    await putNote(database, URL, { ...note('a', 'mới'), changedAt: NOW + 1 });
    await removeNote(database, URL, 'b');
    await stageRecords(database, 'import', records, NOW);
    await finishImport(database, 'import');
    expect((await notesOf(database, URL)).map(({ text }) => text).sort()).toEqual(['chỉ có trong bản lưu', 'mới']);
  });
});
