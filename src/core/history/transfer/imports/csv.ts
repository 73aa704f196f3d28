import { webUrl } from '../../../metadata/web-url';
import { foldForSearch } from '../../../vietnamese/fold-for-search';
import { recordsOfLinks, type SavedLink } from '../imported-links';
import { wholeOf } from '../lines-of';
import { parseCsv } from '../parse-csv';
import { savedTime } from '../saved-time';
import { UnreadableFile } from '../unreadable-file';
import type { ImportFormat } from './import-format';

/**
 * What columns are called, without marks: in the extension's own exports and in those of read-later services (Pocket,
 * Instapaper, Raindrop, Wallabag) and spreadsheets.
 */
const HEADINGS = {
  link: /^(?:url|link|href|address|lien ket|dia chi|duong dan)$/,
  title: /^(?:title|name|tit|tieu de|ten bai)$/,
  tags: /^(?:tags?|labels?|folder|the|nhan|thu muc)$/,
  at: /^(?:time_added|timestamp|created(?:_at)?|date(?: added)?|last read|doc lan cuoi|ngay luu|ngay)$/,
};
type Columns = Readonly<Record<keyof typeof HEADINGS, number>>;

/** A table with links: one a row, in whatever column; the other columns by their names, where there are any. */
export const csv: ImportFormat = {
  id: 'csv',
  // A web link at the beginning of some cell; what begins like HTML or JSON is no table.
  recognises: (start) => /(?:^|[\s,;"])https?:\/\//i.test(start) && !/^\s*[<{[]/.test(start),
  async *records(pieces, now) {
    const records = recordsOfLinks(linksIn(await wholeOf(pieces)), now);
    if (records.length === 0) throw new UnreadableFile('empty');
    yield* records;
  },
};

function* linksIn(text: string): Generator<SavedLink, void> {
  let columns: Columns | undefined;
  for (const row of parseCsv(text)) {
    columns ??= columnsOf(row);
    const url = linkIn(row, columns);
    // The heading has no link; no more have rows for something else.
    if (url === undefined) continue;
    const cell = (name: keyof Columns) => unguarded(row[columns?.[name] ?? -1] ?? '');
    const title = columns.title < 0 ? firstWords(row) : cell('title');
    yield { url, title, at: savedTime(cell('at')), tags: cell('tags').split(/[,;|]/) };
  }
}

/** Where the columns are, by a row that may be the heading; -1 for those that it does not name. */
function columnsOf(row: readonly string[]): Columns {
  const names = row.map((cell) => foldForSearch(cell).trim());
  const find = (heading: RegExp) => names.findIndex((name) => heading.test(name));
  return {
    link: find(HEADINGS.link),
    title: find(HEADINGS.title),
    tags: find(HEADINGS.tags),
    at: find(HEADINGS.at),
  };
}

/** The link of the column for it; without one, the first in the row. */
function linkIn(row: readonly string[], { link }: Columns): string | undefined {
  const cells = link < 0 ? row : row.slice(link, link + 1);
  return cells.find((cell) => webUrl(cell) !== undefined);
}

/** What a row of a table without titles calls its link: the first cell with letters that is none itself. */
function firstWords(row: readonly string[]): string {
  return row.find((cell) => /\p{L}/u.test(cell) && webUrl(cell) === undefined) ?? '';
}

/** Without the apostrophe that keeps a spreadsheet from running a text: see exports/csv. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}
