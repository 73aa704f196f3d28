import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryDatabase } from '../database';
import { article, emptyHistory, NOW, report } from '../history.fixture';
import { keepText } from '../keep-text';
import { recordReading } from '../record-reading';
import { changeVisit } from '../visits';
import { findVisits } from './find-visits';
import { listVisits } from './list-visits';
import { tidyIndex } from './tidy-index';

let database: HistoryDatabase;
let count = 0;

beforeEach(async () => {
  database = await emptyHistory();
  count = 0;
});

async function add(title: string, text = ''): Promise<void> {
  const viewId = `view-${++count}`;
  await recordReading(database, report(viewId, '', { article: article(`bai-${count}.html`, title) }), NOW + count);
  await keepText(database, { viewId, text, isOwn: () => true }, NOW + count);
}

/** Articles that have nothing of what is asked for, so many that segments are made and merged. */
async function addOthers(number: number): Promise<void> {
  for (let i = 0; i < number; i++) await add(`Bài số ${i}`, `Chuyện thường ngày số ${i} ở phường.`);
  await tidyIndex(database);
}

async function titles(query: string): Promise<string[]> {
  const { ids } = await findVisits(database, query, 'best');
  return (await listVisits(database, ids.slice(0, 200), query)).map(({ visit }) => visit.article.title);
}

describe('the search', () => {
  it('finds an article wherever it is: waiting, in a segment, in one that was merged', async () => {
    for (const others of [0, 70, 600]) {
      await add('Đường sắt đô thị', 'Tàu chạy thử từ Nhổn.');
      await addOthers(others);
      expect(await titles('duong sat')).toHaveLength(1 + [0, 70, 600].indexOf(others));
    }
    expect((await database.getAll('segments')).length).toBeGreaterThan(1);
    expect(Math.max(...(await database.getAll('segments')).map(({ size }) => size))).toBeGreaterThan(500);
  }, 30_000);

  it('puts marks as they were typed first, then the title, then what was read last', async () => {
    await add('Đất đai quanh hồ');
    await add('Chuyện làng', 'Giá đất đai tăng.');
    await add('Chuyện phố', 'Đất đai ven sông.');
    await add('Dát đài', 'Dát đài là chữ đặt ra.');
    expect(await titles('đất đai')).toEqual(['Đất đai quanh hồ', 'Chuyện phố', 'Chuyện làng', 'Dát đài']);
    expect(await titles('dat dai')).toEqual(['Dát đài', 'Đất đai quanh hồ', 'Chuyện phố', 'Chuyện làng']);
  });

  it('follows what the reader and the page change', async () => {
    await add('Hồ Tây', 'Sen nở sớm.');
    await addOthers(70);
    const key = 'nguoihanoi.vn/bai-1.html';
    await changeVisit(database, key, { note: 'Hỏi lại bác Tư', tags: ['Hồ'] }, NOW);
    expect(await titles('bac tu')).toEqual(['Hồ Tây']);
    expect(await titles('tag:ho')).toEqual(['Hồ Tây']);
    await recordReading(database, report('again', '', { article: article('bai-1.html', 'Hồ Gươm') }), NOW + 500);
    expect(await titles('ho tay')).toEqual([]);
    expect(await titles('"sen nở"')).toEqual(['Hồ Gươm']);
    expect(await database.count('gone')).toBeGreaterThan(0);
    for (let i = 0; i < 7; i++) await addOthers(64);
    expect(await titles('sen no som')).toEqual(['Hồ Gươm']);
    // What was gone fell out when segments were merged.
    expect(await database.count('gone')).toBe(0);
  }, 30_000);

  it('says how many answers may lack the phrase: only a page of them is read at once', async () => {
    for (let i = 0; i < 120; i++) await add(`Sen nở sớm ở hồ số ${i}`);
    for (let i = 0; i < 10; i++) await add(`Sen nở ở hồ, nở sớm ở phố số ${i}`);
    const found = await findVisits(database, '"nở sớm ở hồ"', 'best');
    expect(found.ids).toHaveLength(120);
    expect(found.unchecked).toBe(30);
    expect(await findVisits(database, '"sen nở ở hồ"', 'best')).toMatchObject({ ids: { length: 10 }, unchecked: 0 });
    expect(await findVisits(database, 'sen', 'best')).toMatchObject({ ids: { length: 130 }, unchecked: 0 });
  });
});
