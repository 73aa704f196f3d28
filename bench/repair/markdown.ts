/** A Markdown table; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** A share as per cent with one decimal; nothing short of all is shown as 100. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const tenths = (1000 * part) / whole;
  const rounded = part < whole ? Math.min(Math.round(tenths), 999) : 1000;
  return `${(rounded / 10).toFixed(1)} %`;
}
