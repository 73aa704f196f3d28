import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HistoryDatabase } from './database';
import { eraseHistory } from './erase-history';
import { emptyHistory, NOW, report } from './history.fixture';
import { cancelImport, finishImport, stageRecords } from './import-records';
import { keepText } from './keep-text';
import { recordReading } from './record-reading';
import { exportRecords } from './records';
import { findVisits } from './search/find-visits';
import { tidyIndex } from './search/tidy-index';

let database: HistoryDatabase;

beforeEach(async () => {
  database = await emptyHistory();
  for (let i = 0; i < 150; i++) {
    // All are opened in the same millisecond.
    await recordReading(database, report(`view-${i}`, `bai-${i}.html`), NOW);
    await keepText(database, { viewId: `view-${i}`, text: `Bài thứ ${i}: sen nở.`, isOwn: () => true }, NOW);
  }
});

async function everything() {
  const first = await exportRecords(database, 0);
  const second = await exportRecords(database, first.next ?? 0);
  expect(second.next).toBeUndefined();
  return [...first.records, ...second.records];
}

async function import_(records: Awaited<ReturnType<typeof everything>>) {
  await stageRecords(database, 'import-1', records, NOW);
  return finishImport(database, 'import-1');
}

describe('import', () => {
  it('gives back just what was exported, and finds it', async () => {
    const before = await everything();
    await eraseHistory(database, { kind: 'everything' });
    expect(await import_(before)).toEqual({ added: 150, merged: 0 });
    expect(await everything()).toEqual(before);
    expect((await findVisits(database, 'sen', 'best')).unindexed).toBe(150);
    await tidyIndex(database);
    expect(await findVisits(database, 'sen no', 'best')).toMatchObject({ unindexed: 0 });
    expect((await findVisits(database, 'sen no', 'best')).ids).toHaveLength(150);
  });

  it('changes nothing where everything is known', async () => {
    const before = await everything();
    expect(await import_(before)).toEqual({ added: 0, merged: 150 });
    expect(await everything()).toEqual(before);
    expect(await database.count('unindexed')).toBe(0);
  });

  it('is taken as a whole: what was cancelled leaves nothing', async () => {
    const [first, ...others] = await everything();
    await eraseHistory(database, { kind: 'everything' });
    await stageRecords(database, 'import-1', first ? [first] : [], NOW);
    await cancelImport(database, 'import-1');
    await stageRecords(database, 'import-2', others, NOW);
    expect(await finishImport(database, 'import-1')).toEqual({ added: 0, merged: 0 });
    expect(await database.count('visits')).toBe(0);
  });

  it('is taken as a whole: an error in the middle leaves nothing half done', async () => {
    const before = await everything();
    await eraseHistory(database, { kind: 'everything' });
    await stageRecords(database, 'import-1', before, NOW);
    const full = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(finishImport(database, 'import-1')).rejects.toThrow();
    full.mockRestore();
    expect([await database.count('visits'), await database.count('staged')]).toEqual([0, 150]);
  });
});
