import assert from 'node:assert/strict';
import fc from 'fast-check';
import { historyRecordSchema } from '../../../src/core/history/record-schema';
import { mergeRecords } from '../../../src/core/history/merge-records';
import { exportFormats } from '../../../src/core/history/transfer/exports';
import { importFormats } from '../../../src/core/history/transfer/imports';
import { allOf, oneByOne, readRecord } from '../../../src/core/history/transfer/record.fixture';
import { UnreadableFile } from '../../../src/core/history/transfer/unreadable-file';
import type { HistoryRecord } from '../../../src/core/history/visit';
import * as v from 'valibot';
import { fuzzProperty } from '../fuzz-property';
import { anyRecord } from '../inputs/history-records';
import { piecesOf } from '../inputs/strings';
import { anyText } from '../inputs/texts';

const about = (name: string, share: number) => ({ name: `history: ${name}`, inputs: 'texts', share }) as const;

const NOW = Date.parse('2026-11-25T14:03:00+07:00');
const records = fc.array(fc.oneof(anyRecord, fc.constant(readRecord)), { maxLength: 3 });

const BOOKMARKS = '<!DOCTYPE NETSCAPE-Bookmark-file-1>';
const BOOKMARK_PIECES = [
  ...[
    '<DL><p>',
    '</DL>',
    '<DL',
    '<DT><H3>Đô thị</H3>',
    '<H3 PERSONAL_TOOLBAR_FOLDER="true">x</H3>',
    '<H3',
    '<DT>',
    '\n',
    '>',
    '"',
  ],
  ...[
    '<A HREF="https://vidu.vn/a-1.html" ADD_DATE="1700000000">Hồ &amp; cầu</A>',
    '<A HREF="javascript:alert(1)">x</A>',
    '<A HREF="',
  ],
  ...[
    '<A HREF="https://vidu.vn/b" ADD_DATE="99999999999999999999999999">',
    '<A ADD_DATE="-1">',
    '<!--',
    '-->',
    '&#xD800;',
    '&#1114112;',
  ],
];
const CSV_PIECES = [
  ...[
    'url,title,tags',
    'link;tit;nhan',
    'URL\tTitle',
    '\n',
    '\r\n',
    ',',
    ';',
    '\t',
    '"',
    '""',
    '"a""b"',
    "'=1+1",
    '=cmd()',
    '\ufeff',
  ],
  ...[
    'https://vidu.vn/a-1.html',
    'http://[::1]:99999/',
    'https://ví dụ.vn/ă',
    'https://user:pass@vidu.vn/',
    '2026-11-25',
    '1700000000',
    'Đô thị',
  ],
];
const JSON_PIECES = [
  ...[
    '{"format":"doc-sach-history","version":2,"records":[\n',
    '{"format":"doc-sach-history","version":99,"records":[\n',
    '\n]}\n',
    ',\n',
  ],
  ...[
    JSON.stringify(readRecord),
    '{"visit":null,"readings":[]}',
    '{}',
    'null',
    '[]',
    '{',
    '}',
    '"',
    '\\u',
    '1e999',
    '{"__proto__":{"x":1}}',
  ],
];
/** Files that begin as one of a kind and go on as they like. */
const anyFile = fc.oneof(
  piecesOf(BOOKMARK_PIECES, 30).map((rest) => BOOKMARKS + rest),
  piecesOf([...CSV_PIECES, ...CSV_PIECES], 40),
  piecesOf(JSON_PIECES, 8).map((rest) => (JSON_PIECES[0] ?? '') + rest),
  piecesOf([...BOOKMARK_PIECES, ...CSV_PIECES, ...JSON_PIECES], 20),
  anyText,
);

async function fileOf(kept: readonly HistoryRecord[]): Promise<string> {
  const [json] = exportFormats;
  return (await allOf(json.pieces(oneByOne(kept), { columnName: (column) => column }))).map(String).join('');
}

/** Reads a file with every format: what is not refused in words is records that the history may keep. */
async function checkImports(text: string): Promise<void> {
  for (const format of importFormats) {
    format.recognises(text);
    try {
      for await (const record of format.records(oneByOne([text.slice(0, 40), text.slice(40)]), NOW)) {
        const { issues } = v.safeParse(historyRecordSchema, record);
        assert.equal(issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join(), undefined);
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      assert(error.line === undefined || error.line >= 1, `line ${error.line}`);
    }
  }
}

/** A text with something taken out, put in or turned round. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.integer({ min: 0, max: 30 }),
  put: fc.oneof(fc.constant(''), piecesOf(JSON_PIECES, 2), anyText),
});

export const historyFiles = [
  fuzzProperty(about('a file is refused in words or gives records that may be kept', 10), anyFile, checkImports),
  fuzzProperty(
    about('a damaged backup is refused in words', 4),
    fc.tuple(records, damage),
    async ([kept, { at, gone, put }]) => {
      const text = await fileOf(kept);
      const start = Math.floor(at * text.length);
      await checkImports(text.slice(0, start) + put + text.slice(start + gone));
    },
  ),
  fuzzProperty(about('every record is written in every format', 3), records, async (kept) => {
    for (const format of exportFormats) {
      const pieces = await allOf(format.pieces(oneByOne(kept), { columnName: (column) => column }));
      const text = pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
      if (format.extension !== 'zip') await checkImports(text);
    }
  }),
  fuzzProperty(about('a record merged with itself is itself', 3), anyRecord, (record) => {
    const once = mergeRecords(record, record);
    assert.deepEqual(mergeRecords(once, record), once);
    assert.equal(v.safeParse(historyRecordSchema, once).success, v.safeParse(historyRecordSchema, record).success);
  }),
];
