import { UnreadableFile } from './unreadable-file';

/** What parts the cells: a comma by RFC 4180; Excel writes what the reader's language has for lists, or a tab. */
const SEPARATORS = [',', ';', '\t'] as const;

/**
 * The rows of a table (RFC 4180, with any of the separators in use). Cells may have line breaks and doubled quotes between
 * quotes; empty lines are left out.
 * @throws UnreadableFile where a quote that was opened has no end, with the line where it stands
 */
export function* parseCsv(text: string): Generator<string[], void> {
  const separator = separatorOf(text);
  // One cell and what ends it: quoted, or up to the next separator or line break.
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|((?!")[^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, 'y');
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new UnreadableFile('damaged', text.slice(0, start).split('\n').length);
    const [, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === separator) continue;
    if (row.some((value) => value.trim() !== '')) yield row;
    row = [];
  }
  // Behind the last separator of a text that ends with it there is one more cell, an empty one.
  if (row.some((value) => value.trim() !== '')) yield row;
}

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counted = SEPARATORS.map((separator) => ({ separator, count: line.split(separator).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).separator;
}
