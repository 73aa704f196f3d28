import type { HistoryRecord } from '../../visit';
import type { ExportFormat } from './export-format';

/** Excel reads UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** What programs for spreadsheets take for the beginning of a formula: a title "=HYPERLINK(…)" would be one. */
const FORMULA = /^[=+\-@\t\r]/;

export type CsvColumn =
  | 'title'
  | 'authors'
  | 'section'
  | 'site'
  | 'published'
  | 'link'
  | 'firstRead'
  | 'lastRead'
  | 'timesRead'
  | 'seconds'
  | 'depth'
  | 'finished'
  | 'starred'
  | 'tags'
  | 'note';

/** In the order of the columns. Times are ISO 8601 in UTC, shares per cent, yes and no 1 and 0. */
const CELLS: Readonly<Record<CsvColumn, (record: HistoryRecord) => string | number>> = {
  title: ({ visit }) => visit.article.title,
  authors: ({ visit }) => visit.article.authors.join(', '),
  section: ({ visit }) => visit.article.section ?? '',
  site: ({ visit }) => visit.article.siteName ?? '',
  published: ({ visit }) => visit.article.published ?? '',
  link: ({ visit }) => visit.article.url,
  firstRead: ({ visit }) => isoTime(visit.firstReadAt),
  lastRead: ({ visit }) => isoTime(visit.lastReadAt),
  timesRead: ({ visit }) => visit.timesRead,
  seconds: ({ visit }) => Math.round(visit.activeMs / 1000),
  depth: ({ visit }) => Math.round(visit.depth * 100),
  finished: ({ visit }) => Number(visit.progress === 'finished'),
  starred: ({ visit }) => Number(visit.starredAt !== undefined),
  tags: ({ visit }) => visit.tags.join(', '),
  note: ({ visit }) => visit.note,
};

const CSV_COLUMNS = Object.keys(CELLS) as readonly CsvColumn[];

/** A table for spreadsheets (RFC 4180), an article a row, without its text. */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mimeType: 'text/csv',
  async *pieces(records, { columnName }) {
    yield BYTE_ORDER_MARK + row(CSV_COLUMNS.map(columnName));
    for await (const record of records) yield row(CSV_COLUMNS.map((column) => CELLS[column](record)));
  },
};

function row(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A text that a spreadsheet would run as a formula stands behind an apostrophe: it is shown then. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}
