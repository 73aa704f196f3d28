/** No newspaper's table has more columns; a page may claim millions. */
const MOST_COLUMNS = 100;

/** Does a table hold data, in rows and columns of text? Others hold a picture and its caption, or a box, in their place. */
export function isDataTable(table: HTMLTableElement): boolean {
  const rows = Array.from(table.rows);
  return rows.length > 1 && rows.some((row) => row.cells.length > 1) && !table.querySelector('table, ul, ol, h2, h3');
}

/**
 * A table of GitHub's Markdown, its first row as the head, which this has to have. A cell over several rows or columns
 * stands in its first place, the others are empty.
 * @param textOf the Markdown of a cell
 */
export function tableMarkdown(table: HTMLTableElement, textOf: (cell: HTMLTableCellElement) => string): string {
  const grid = gridOf(table, (cell) => inOneLine(textOf(cell)));
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = grid.map((row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  const caption = table.caption?.textContent.replace(/\s+/g, ' ').trim();
  return [...(caption ? [caption, ''] : []), ...lines].join('\n');
}

/** The cells' texts by row and column; what a cell covers besides its first place is empty. */
function gridOf(table: HTMLTableElement, textOf: (cell: HTMLTableCellElement) => string): string[][] {
  const rows = Array.from(table.rows);
  const grid = rows.map((): string[] => []);
  grid.forEach((line, y) => {
    for (const cell of rows[y]?.cells ?? []) {
      let x = 0;
      while (line[x] !== undefined) x++;
      if (x >= MOST_COLUMNS) break;
      const right = Math.min(x + cell.colSpan, MOST_COLUMNS);
      // No row span (0) reaches to the last row.
      for (const covered of grid.slice(y, cell.rowSpan ? y + cell.rowSpan : undefined)) {
        for (let column = x; column < right; column++) covered[column] = '';
      }
      line[x] = textOf(cell);
    }
  });
  return grid;
}

function inOneLine(markdown: string): string {
  return markdown
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, '<br>');
}
