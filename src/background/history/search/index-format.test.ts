import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryDatabase } from '../database';
import { deleteVisits } from '../delete-visits';
import { article, emptyHistory, NOW, report } from '../history.fixture';
import { keepText } from '../keep-text';
import { recordReading } from '../record-reading';
import { exportRecords } from '../records';
import { findVisits } from './find-visits';
import { SEGMENT_SIZE } from './new-segment';
import { forgetGone, indexMore, tidyIndex } from './tidy-index';

/** One segment, and an article that waits. */
const ARTICLES = SEGMENT_SIZE + 1;

async function read(database: HistoryDatabase, number: number): Promise<void> {
  const viewId = `view-${number}`;
  const facts = article(`bai-${number}.html`, `Bài số ${number}`);
  await recordReading(database, report(viewId, '', { article: facts }), NOW + number);
  await keepText(database, { viewId, text: 'Sen nở sớm ven hồ.', isOwn: () => true }, NOW + number);
}

/** As the first version of the extension left it: bytes that are read otherwise, and segments without a number. */
async function makeOld(database: HistoryDatabase): Promise<void> {
  for (const { id, size, bytes } of await database.getAll('segments'))
    await database.put('segments', { id, size, bytes });
  for (const key of await database.getAllKeys('blocks')) await database.delete('blocks', key);
  await database.put('blocks', Uint8Array.of(0, 4, 0x77, 0x73, 0x65, 0x6e, 0, 1, 2), [1, 'wsen']);
}

const found = async (database: HistoryDatabase) => (await findVisits(database, 'sen nở', 'best')).ids.length;

describe('an index that an older version wrote', () => {
  let database: HistoryDatabase;
  let records: unknown;

  beforeEach(async () => {
    database = await emptyHistory();
    for (let i = 0; i < SEGMENT_SIZE; i++) await read(database, i);
    await tidyIndex(database);
    await read(database, SEGMENT_SIZE);
    expect(await found(database)).toBe(ARTICLES);
    records = await exportRecords(database, 0);
    await makeOld(database);
  });

  it('is not read, and its articles count as missing', async () => {
    expect(await findVisits(database, 'sen nở', 'best')).toMatchObject({ ids: { length: 1 }, unindexed: SEGMENT_SIZE });
  });

  it('is made anew, and nothing is lost of the articles', async () => {
    expect(await indexMore(database)).toBe(0);
    expect(await found(database)).toBe(ARTICLES);
    expect(await exportRecords(database, 0)).toEqual(records);
    expect(await database.get('blocks', [1, 'wsen'])).toBeUndefined();
    const blocks = await database.getAllKeys('blocks');
    await tidyIndex(database);
    expect(await database.getAllKeys('blocks')).toEqual(blocks);
  });

  it('is made anew before what was deleted is taken out of it', async () => {
    await deleteVisits(database, ['nguoihanoi.vn/bai-7.html'], 'deletion-1', NOW);
    await forgetGone(database);
    await tidyIndex(database);
    expect(await found(database)).toBe(ARTICLES - 1);
    expect(await database.count('gone')).toBe(0);
  });
});
