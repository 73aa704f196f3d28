import { describe, expect, it } from 'vitest';
import { importFormats } from './imports';
import { bookmarks } from './imports/bookmarks';
import { csv } from './imports/csv';
import type { ImportFormat } from './imports/import-format';
import { mergeRecords } from '../merge-records';
import { csv as csvExport } from './exports/csv';
import { allOf, oneByOne, readRecord } from './record.fixture';

const NOW = Date.parse('2026-11-25T14:03:00+07:00');

async function visits(format: ImportFormat, text: string) {
  const records = await allOf(format.records(oneByOne([text.slice(0, 40), text.slice(40)]), NOW));
  return records.map(({ visit }) => visit);
}

const facts = async (format: ImportFormat, text: string) =>
  (await visits(format, text)).map(({ article: { url, title }, tags, firstReadAt }) => ({
    url,
    title,
    tags,
    at: new Date(firstReadAt).toISOString().slice(0, 10),
  }));

const CHROME = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1700000000" LAST_MODIFIED="1700000001" PERSONAL_TOOLBAR_FOLDER="true">Thanh dấu trang</H3>
    <DL><p>
        <DT><A HREF="https://baochi.vn/a-1.html?utm_source=x&amp;id=7" ADD_DATE="1700000000" ICON="data:image/png;base64,AA=">Hồ &amp; cầu: &quot;chờ&quot;</A>
        <DT><H3 ADD_DATE="1700000000">Đô thị</H3>
        <DL><p>
            <DT><A HREF="https://m.baochi.vn/b-2.html" ADD_DATE="1710000000">Phố cổ</A>
            <DT><H3>Hà Nội</H3>
            <DL><p>
                <DT><A HREF="https://baochi.vn/b-2.html#binh-luan" ADD_DATE="1705000000">Phố cổ, lần đầu</A>
            </DL><p>
        </DL><p>
        <DT><A HREF="javascript:alert(1)" ADD_DATE="1700000000">Mã</A>
    </DL><p>
    <DT><A HREF="https://baochi.vn/c-3.html" ADD_DATE="0"></A>
</DL><p>
`;

describe('bookmarks', () => {
  it('become articles that were not read, tagged by folder, once each', async () => {
    expect(bookmarks.recognises(CHROME)).toBe(true);
    expect(await facts(bookmarks, CHROME)).toEqual([
      { url: 'https://baochi.vn/a-1.html?id=7', title: 'Hồ & cầu: "chờ"', tags: [], at: '2023-11-14' },
      { url: 'https://m.baochi.vn/b-2.html', title: 'Phố cổ', tags: ['Đô thị', 'Hà Nội'], at: '2024-01-11' },
      { url: 'https://baochi.vn/c-3.html', title: 'https://baochi.vn/c-3.html', tags: [], at: '2026-11-25' },
    ]);
    expect((await visits(bookmarks, CHROME))[0]).toMatchObject({ timesRead: 0, activeMs: 0, depth: 0 });
  });

  it('have Firefox’s tags and times beyond the clock', async () => {
    const firefox = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
<DT><A HREF="https://baochi.vn/a.html" ADD_DATE="9000000000000000" TAGS="đọc sau,hồ">Hồ</A>
<DT><H3 UNFILED_BOOKMARKS_FOLDER="true">Dấu trang khác</H3>
<DL><p><DT><A HREF="https://baochi.vn/b.html" ADD_DATE="1700000000000000">Cầu</A></DL>
</DL>`;
    expect(await facts(bookmarks, firefox)).toEqual([
      { url: 'https://baochi.vn/a.html', title: 'Hồ', tags: ['đọc sau', 'hồ'], at: '2026-11-25' },
      { url: 'https://baochi.vn/b.html', title: 'Cầu', tags: [], at: '2023-11-14' },
    ]);
  });

  it.each([
    ['the end is missing', CHROME.slice(0, CHROME.indexOf('Mã')), { reason: 'cut-off', line: 18 }],
    ['a list ends that did not begin', `${CHROME}</DL>`, { reason: 'damaged', line: 22 }],
  ])('are refused where %s', async (_what, text, expected) => {
    await expect(visits(bookmarks, text)).rejects.toMatchObject(expected);
  });
});

describe('a CSV of links', () => {
  it.each<[string, string, object[]]>([
    [
      'links alone',
      'https://baochi.vn/a.html\nhttps://baochi.vn/b.html\n',
      [{ title: 'https://baochi.vn/a.html' }, {}],
    ],
    ['no heading', '3,Hồ rộng,https://baochi.vn/a.html', [{ title: 'Hồ rộng', url: 'https://baochi.vn/a.html' }]],
    [
      'the semicolons and line ends of Excel, and quotes',
      'Tiêu đề;Liên kết\r\n"Hồ; ""cầu""\nvà phố";https://baochi.vn/a.html\r\n;\r\n',
      [{ title: 'Hồ; "cầu"\nvà phố' }],
    ],
    [
      'columns of a read-later service',
      'title,url,time_added,tags,status\nHồ,https://baochi.vn/a.html,1700000000,hồ|cầu,unread\n',
      [{ title: 'Hồ', tags: ['hồ', 'cầu'], at: '2023-11-14' }],
    ],
    [
      'a column for the link among others',
      'cover\tcreated\turl\nhttps://baochi.vn/a.jpg\t2024-01-11T08:00:00Z\thttps://baochi.vn/a.html\n',
      [{ url: 'https://baochi.vn/a.html', at: '2024-01-11' }],
    ],
  ])('is read with %s', async (_what, text, expected) => {
    expect(csv.recognises(text)).toBe(true);
    const found = await facts(csv, text);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  it('may be the one that was exported', async () => {
    const record = {
      ...readRecord,
      visit: { ...readRecord.visit, article: { ...readRecord.visit.article, title: '-5 độ' } },
    };
    const names: Record<string, string> = { title: 'Tít', link: 'Liên kết', tags: 'Nhãn', lastRead: 'Đọc lần cuối' };
    const columnName = (column: string) => names[column] ?? column;
    const pieces = await allOf(csvExport.pieces(oneByOne([record]), { columnName }));
    expect(await facts(csv, pieces.map(String).join('').slice(1))).toEqual([
      { url: readRecord.visit.article.url, title: '-5 độ', tags: ['để dành', 'hồ', 'cầu'], at: '2026-11-25' },
    ]);
  });

  it.each([
    [
      'a quote has no end',
      'url,title\nhttps://baochi.vn/a.html,"Hồ\nhttps://baochi.vn/b.html,Cầu',
      { reason: 'damaged', line: 2 },
    ],
    ['no column has a link', 'url,title\nbaochi,Hồ\n', { reason: 'empty' }],
  ])('is refused where %s', async (_what, text, expected) => {
    await expect(visits(csv, text)).rejects.toMatchObject(expected);
  });
});

it('a saved link takes nothing from an article that was read, whenever it was saved', async () => {
  const { url } = readRecord.visit.article;
  const [saved] = await allOf(csv.records(oneByOne([`url,tags\n${url},mới`]), NOW));
  if (!saved) throw new Error('no record');
  for (const merged of [mergeRecords(readRecord, saved), mergeRecords(saved, readRecord)])
    expect(merged).toEqual({ ...readRecord, visit: { ...readRecord.visit, tags: ['để dành', 'hồ, cầu', 'mới'] } });
});

describe('formats', () => {
  it.each([
    ['json', '{"format":"doc-sach-history","version":1,"records":['],
    ['bookmarks', CHROME],
    ['csv', 'Tít,Liên kết\nHồ,https://baochi.vn/a.html'],
    [undefined, '<!doctype html><a href="https://baochi.vn/">Báo</a>'],
    [undefined, '{"links":["https://baochi.vn/"]}'],
    [undefined, 'Chỉ có chữ.'],
  ])('%s is told by how it begins', (id, start) => {
    expect(importFormats.find(({ recognises }) => recognises(start))?.id).toBe(id);
  });
});
