import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../visit';
import { bibtex } from './exports/bibtex';
import { csv } from './exports/csv';
import type { ExportFormat } from './exports/export-format';
import { jsonLd } from './exports/json-ld';
import { markdown } from './exports/markdown';
import { notesMarkdown } from './exports/notes-markdown';
import { parseCsv } from './parse-csv';
import { allOf, oneByOne, readRecord } from './record.fixture';

async function written(format: ExportFormat, records: readonly HistoryRecord[]): Promise<Blob> {
  const columnName = (column: string) => (column === 'title' ? 'Tít' : column);
  return new Blob(await allOf(format.pieces(oneByOne(records), { columnName })));
}

function titled(title: string, note = ''): HistoryRecord {
  const { visit } = readRecord;
  return { ...readRecord, visit: { ...visit, article: { ...visit.article, title }, note } };
}

describe('CSV', () => {
  it('has a heading in the reader’s language and a row an article, for Excel in UTF-8', async () => {
    const bytes = new Uint8Array(await (await written(csv, [readRecord])).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heading, row] = [...parseCsv(new TextDecoder().decode(bytes))];
    expect(heading?.slice(0, 3)).toEqual(['Tít', 'authors', 'section']);
    expect(Object.fromEntries((heading ?? []).map((name, index) => [name, row?.[index]]))).toEqual({
      Tít: 'Cầu đi bộ qua hồ: “Chờ thêm một năm”',
      authors: 'Nguyễn Văn An, Lê Hà',
      section: 'Đô thị',
      site: 'Báo Chí',
      published: '2026-11-24T20:55:00+07:00',
      link: 'https://baochi.vn/do-thi/cau-di-bo-20147.html',
      firstRead: '2026-11-24T06:00:00.000Z',
      lastRead: '2026-11-25T09:46:40.000Z',
      timesRead: '2',
      seconds: '95',
      depth: '80',
      finished: '0',
      starred: '1',
      tags: 'để dành, hồ, cầu',
      note: 'Hỏi lại quận.\nXem bản vẽ.',
    });
  });

  it.each([
    ['=HYPERLINK("https://xau.example","Bấm")', `"'=HYPERLINK(""https://xau.example"",""Bấm"")"`],
    ['+84 gọi ai', "'+84 gọi ai"],
    ['-5 độ ở Mẫu Sơn', "'-5 độ ở Mẫu Sơn"],
    ['@Hà Nội', "'@Hà Nội"],
    ['\t=1+1', "'\t=1+1"],
    ['Giá vàng = giá đất?', 'Giá vàng = giá đất?'],
  ])('lets no spreadsheet run %j', async (title, cell) => {
    const [, row = ''] = (await (await written(csv, [titled(title)])).text()).split('\r\n');
    expect(row.startsWith(`${cell},`)).toBe(true);
  });
});

describe('Markdown', () => {
  const files = async (records: readonly HistoryRecord[]) => {
    const unpacked = unzipSync(new Uint8Array(await (await written(markdown, records)).arrayBuffer()));
    return Object.fromEntries(Object.entries(unpacked).map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  it('is a file an article, by month, with facts, tags, note and text', async () => {
    const unpacked = await files([readRecord]);
    expect(Object.keys(unpacked)).toEqual(['2026-11/cau-di-bo-qua-ho-cho-them-mot-nam.md']);
    const [file = ''] = Object.values(unpacked);
    expect(file).toContain('\ntags: ["để dành","hồ, cầu"]\nnote: "Hỏi lại quận.\\nXem bản vẽ."\n---\n');
    expect(file).toContain('\n# Cầu đi bộ qua hồ: “Chờ thêm một năm”\n\nHồ rộng 12 ha.\n\nCầu dài 1 \\* 90 m.\n');
  });

  it('names two articles of one title differently, and takes any time', async () => {
    const old = { ...readRecord, visit: { ...readRecord.visit, lastReadAt: 0 } };
    expect(Object.keys(await files([readRecord, readRecord, old])).sort()).toEqual([
      '1970-01/cau-di-bo-qua-ho-cho-them-mot-nam.md',
      '2026-11/cau-di-bo-qua-ho-cho-them-mot-nam-2.md',
      '2026-11/cau-di-bo-qua-ho-cho-them-mot-nam.md',
    ]);
  });

  it('has no line for a note that there is not', async () => {
    const [file] = Object.values(await files([titled('Phố', '')]));
    expect(file).not.toContain('note:');
  });
});

describe('BibTeX', () => {
  it('is an entry an article, each with a key of its own', async () => {
    const text = await (await written(bibtex, [readRecord, readRecord, titled('Phố cổ')])).text();
    const keys = [...text.matchAll(/^@article\{(.*),$/gm)].map(([, key]) => key);
    expect(keys).toEqual(['an2026caudibo', 'an2026caudibo-2', 'an2026phoco']);
    expect(text).toContain('urldate = {2026-11-25}');
  });
});

describe('JSON-LD', () => {
  it('is one collection of the Web Annotation model, with both places of a note', async () => {
    const file = JSON.parse(await (await written(jsonLd, [readRecord, titled('Không có ghi chú')])).text()) as unknown;
    expect(file).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      first: {
        type: 'AnnotationPage',
        items: [
          {
            id: 'urn:uuid:6f1e1f0a-3f0e-4c7e-9a53-0d7d3b6a2c11',
            type: 'Annotation',
            motivation: 'commenting',
            created: '2026-11-25T09:46:42.000Z',
            body: { type: 'TextualBody', value: 'Rộng hơn hồ cũ?\nHỏi lại.' },
            target: {
              source: { id: 'https://baochi.vn/do-thi/cau-di-bo-20147.html' },
              selector: [
                { type: 'TextQuoteSelector', exact: 'Hồ rộng 12 ha', suffix: '.\nCầu dài 1 * 90 m.' },
                { type: 'TextPositionSelector', start: 0, end: 13 },
                { type: 'TextQuoteSelector', exact: 'Hồ rộng 12 h' },
                { type: 'TextPositionSelector', start: 0, end: 12 },
              ],
            },
          },
          { motivation: 'commenting' },
        ],
      },
    });
  });

  it('has no note where there is none', async () => {
    const { notes: _notes, ...record } = readRecord;
    const file = JSON.parse(await (await written(jsonLd, [record])).text()) as { first: { items: unknown[] } };
    expect(file.first.items).toEqual([]);
  });
});

describe('notes as Markdown', () => {
  it('are quotations with what was written to them, article by article; no sign of theirs is markup', async () => {
    const { notes: _notes, ...without } = titled('Không có ghi chú');
    expect(await (await written(notesMarkdown, [readRecord, without])).text()).toBe(
      [
        '## Cầu đi bộ qua hồ: “Chờ thêm một năm”',
        'Báo Chí · 2026-11-24 · <https://baochi.vn/do-thi/cau-di-bo-20147.html>',
        '> Hồ rộng 12 ha',
        'Rộng hơn hồ cũ?  \nHỏi lại.',
        '',
      ].join('\n\n'),
    );
  });
});
