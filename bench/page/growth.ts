import type { BrowserDriver } from '../../e2e/harness/browser-driver';
import type { PageServer } from '../../e2e/harness/page-server';
import { extensionTime, sum } from './extension-time';
import type { Line } from './log-plot';
import { articleOf, besideOf } from './pages';

const URL = 'https://nguoihanoi.vn/bai-dai-dan-20301.html';
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];
const NODES = [10, 100, 1000, 10_000, 100_000];
const SHARES = [0, 0.33, 1];
/** The slowest damage is repaired at about a megabyte a second. Milliseconds for each UTF-16 unit. */
const PATIENCE = 0.003;

/** How the cost grows with the text, by share of damaged paragraphs: kilobytes and milliseconds. */
export async function growthWithText(driver: BrowserDriver, server: PageServer): Promise<Line[]> {
  const lines: Line[] = [];
  for (const share of SHARES) {
    const points: (readonly [number, number])[] = [];
    for (const length of LENGTHS) {
      server.serve(URL, articleOf(length, share));
      points.push([length / 1000, await cost(driver, share > 0 ? length * PATIENCE : length * 0.001)]);
    }
    lines.push({ name: `${String(Math.round(share * 100))} % of the paragraphs damaged`, points });
  }
  return lines;
}

/** How the cost grows with the elements beside a short article: elements and milliseconds. */
export async function growthWithNodes(driver: BrowserDriver, server: PageServer): Promise<Line[]> {
  const points: (readonly [number, number])[] = [];
  for (const nodes of NODES) {
    server.serve(URL, articleOf(6000, 0, besideOf(nodes / 2)));
    points.push([nodes, await cost(driver, nodes * 0.05)]);
  }
  return [{ name: 'elements beside an article of 6,000 letters', points }];
}

async function cost(driver: BrowserDriver, patience: number): Promise<number> {
  const { running, compiling } = await extensionTime(driver, URL, 2500 + patience);
  return sum([...running.values()]) + compiling;
}
