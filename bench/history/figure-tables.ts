import { table } from '../repair/markdown';
import { BARS, type Figures, type Spread, type Stop } from './figures';

const HEAD = [
  'engine',
  'articles',
  'after waking, ms',
  'of it opening',
  'awake, ms',
  'adding, ms',
  'index, kB',
  'disk, kB',
  'worker, MB',
  'right',
  'marks first',
  'load',
];

/** All that was measured, a table a browser, and what was not. */
export function figureTables(figures: readonly Figures[], stops: readonly Stop[]): string {
  const browsers = [...new Set(figures.map(({ browser }) => browser))];
  return browsers
    .map((browser) => {
      const rows = figures.filter((each) => each.browser === browser).map(row);
      const notes = stops
        .filter((stop) => stop.browser === browser)
        .map(({ candidate, articles, reason }) => `- ${candidate}, stopped after ${count(articles)}: ${reason}.`);
      return `### ${browser}\n\n${table(HEAD, rows)}\n\n${notes.join('\n')}`;
    })
    .join('\n\n');
}

function row(figures: Figures): string[] {
  const { candidate, articles, open, cold, warm, add, indexBytes, diskBytes, wasmBytes, load } = figures;
  const wasm = wasmBytes > 0 ? ` (${(wasmBytes / 1e6).toFixed(0)})` : '';
  return [
    candidate,
    count(articles),
    bold('cold', figures, spread(cold)),
    open.p50.toFixed(0),
    spread(warm),
    bold('add', figures, spread(add)),
    indexBytes === undefined ? '–' : bold('index', figures, (indexBytes / 1000).toFixed(2)),
    indexBytes === undefined ? bold('index', figures, (diskBytes / 1000).toFixed(2)) : (diskBytes / 1000).toFixed(2),
    bold('worker', figures, BARS.worker.of(figures).toFixed(1)) + wasm,
    `${figures.right} of ${figures.queries}`,
    `${figures.marksFirst} of ${figures.markedQueries}`,
    load.toFixed(1),
  ];
}

/** What misses its bar stands out. */
function bold(bar: keyof typeof BARS, figures: Figures, text: string): string {
  return BARS[bar].of(figures) > BARS[bar].most ? `**${text}**` : text;
}

function spread({ p50, p95 }: Spread): string {
  return `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
}

function count(articles: number): string {
  return articles.toLocaleString('en');
}
