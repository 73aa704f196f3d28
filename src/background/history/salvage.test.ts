import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SalvageBatch, SalvagePosition } from '../../platform/history-messages';
import type { HistoryDatabase } from './database';
import { emptyHistory, NOW, report } from './history.fixture';
import { recordReading } from './record-reading';
import { salvage } from './salvage';

vi.mock('../../platform/report-error', () => ({ reportError: () => undefined }));

let database: HistoryDatabase;

beforeEach(async () => {
  database = await emptyHistory();
});

async function salvageAll(): Promise<{ stores: string[]; unreadable: string[] }> {
  const stores: string[] = [];
  const unreadable: string[] = [];
  for (let position: SalvagePosition | undefined = { store: 0, after: 0 }; position;) {
    const batch: SalvageBatch = await salvage(position);
    stores.push(...batch.lines.map((line) => (JSON.parse(line) as { store: string }).store));
    unreadable.push(...batch.unreadable);
    position = batch.next;
  }
  return { stores, unreadable };
}

describe('salvage', () => {
  it('reads every record once, however many there are, and leaves out what is made anew', async () => {
    for (let i = 0; i < 230; i++) await recordReading(database, report(`view-${i}`, `bai-${i}.html`), NOW + i);
    const { stores, unreadable } = await salvageAll();
    const count = (name: string) => stores.filter((store) => store === name).length;
    expect([count('visits'), count('readings'), stores.length, unreadable]).toEqual([230, 230, 460, []]);
  });

  it('names a store that cannot be read to its end, and reads the others', async () => {
    await recordReading(database, report('view-1'), NOW);
    const broken = vi.spyOn(IDBObjectStore.prototype, 'openCursor').mockImplementationOnce(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    const { stores, unreadable } = await salvageAll();
    broken.mockRestore();
    expect(unreadable).toHaveLength(1);
    expect(stores).toEqual(expect.arrayContaining(['visits']));
  });
});
