import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../e2e/harness/built-extension';
import type { BrowserDriver } from '../../e2e/harness/browser-driver';
import { launchBrowser } from '../../e2e/harness/launch-browser';
import { PageServer } from '../../e2e/harness/page-server';
import { table } from '../repair/markdown';
import { writeToReadme } from '../write-to-readme';
import { extensionTime, sum } from './extension-time';
import { growthWithNodes, growthWithText } from './growth';
import { type Line, logPlot } from './log-plot';
import { DAMAGED, PAGES } from './pages';
import { type PageView, viewPage } from './page-view';
import { PEERS } from './peers';

/* Measures what the extension costs a page in real Chromium. `--write` puts the figures into README.md; `--growth` draws how they grow. */

/** The first load of a page warms up the browser and is not counted. */
const LOADS = 5;
const LISTED = 'https://nguoihanoi.vn/lam-sach-ho-dam-cu-tri-mong-co-duong-dao-truoc-tet-20300.html';
/** A host where the extension is not: the same page without it, in the same browser. */
const UNLISTED = 'https://bao-khong-co-ten.vn/lam-sach-ho-dam-cu-tri-mong-co-duong-dao-truoc-tet-20300.html';
const SCRIPTS = ['start', 'reader', 'article', 'reading', 'annotations', 'repair'];

const server = await PageServer.start();
const options = { port: server.port, headless: true, extension: builtExtension('chromium') };
const driver = await launchBrowser('chromium', options);
try {
  await (await driver.install()).close();
  const figures = [await costs(driver), await looks(driver), await others(driver)];
  if (process.argv.includes('--growth')) figures.push(await growth(driver));
  figures.push(`Load of the machine: ${loadavg()[0]?.toFixed(1) ?? '?'}.`);
  console.log(figures.join('\n\n'));
  if (process.argv.includes('--write')) writeToReadme(import.meta.dirname, figures.join('\n\n'));
} finally {
  await driver.quit();
  await server.close();
}

/** Processor time by script, and the longest that a page had to wait. */
async function costs(browser: BrowserDriver): Promise<string> {
  const rows: string[][] = [];
  for (const { name, html } of PAGES) {
    server.serve(LISTED, html);
    const loads = await times(LOADS, () => extensionTime(browser, LISTED));
    const all = median(loads.map(({ running, compiling }) => sum([...running.values()]) + compiling));
    const byScript = SCRIPTS.map((script) => median(loads.map(({ running }) => running.get(`${script}.iife.js`) ?? 0)));
    const rest = [median(loads.map(({ compiling }) => compiling)), median(loads.map(({ longest }) => longest))];
    rows.push([name, kilobytes(html), ...[all, ...byScript, ...rest].map((value) => value.toFixed(1))]);
  }
  return table(['processor time, ms', 'kB', 'all', ...SCRIPTS, 'compiling', 'longest task'], rows);
}

/** The page itself, with the extension and without. */
async function looks(browser: BrowserDriver): Promise<string> {
  const rows: string[][] = [];
  for (const { name, html } of PAGES) {
    for (const url of [LISTED, UNLISTED]) server.serve(url, html);
    const [withIt, without] = [
      await times(LOADS, () => viewPage(browser, LISTED, DAMAGED)),
      await times(LOADS, () => viewPage(browser, UNLISTED, DAMAGED)),
    ];
    const heap = (median(withIt.map((view) => view.heap)) - median(without.map((view) => view.heap))) / 1e6;
    const shifts = [withIt, without].map((views) => median(views.map(({ shift }) => shift)).toFixed(3));
    const painted = [withIt, without].map((views) => share(views, 'paintedDamaged', 'painted'));
    const since = [withIt, without].map((views) => median(views.map(({ firstPainted }) => firstPainted)).toFixed(0));
    const anywhere = share(withIt, 'damagedAtFirst', 'paragraphs');
    rows.push([name, heap.toFixed(2), ...shifts, ...painted, ...since, anywhere]);
  }
  const titles = [
    'the page',
    'heap, MB more',
    'shift',
    'without',
    'painted damaged',
    'without',
    'text is there, ms',
    'without',
    'damaged in its first frame, also far below',
  ];
  return table(titles, rows);
}

function share(views: readonly PageView[], part: keyof PageView, whole: keyof PageView): string {
  const [some, all] = [part, whole].map((key) => median(views.map((view) => view[key])));
  return `${String(some)} of ${String(all)}`;
}

async function others(browser: BrowserDriver): Promise<string> {
  const rows: string[][] = [];
  for (const { name, html } of PAGES) {
    server.serve(UNLISTED, html);
    const row = [name];
    for (const peer of PEERS) row.push(median(await times(3, () => peer.time(browser, UNLISTED))).toFixed(0));
    rows.push(row);
  }
  return table(['others, run once, ms', ...PEERS.map(({ name }) => name)], rows);
}

async function growth(browser: BrowserDriver): Promise<string> {
  const texts = await growthWithText(browser, server);
  const nodes = await growthWithNodes(browser, server);
  draw('growth-text.svg', texts, 'kilobytes of text', 'milliseconds');
  draw('growth-nodes.svg', nodes, 'elements', 'milliseconds');
  const rows = [...texts, ...nodes].map(({ name, points }) => [
    name,
    points.map(([x, y]) => `${x.toLocaleString('en')}: ${y.toFixed(0)}`).join(', '),
  ]);
  return table(['growth', 'size (kB of text, or elements): ms'], rows);
}

function draw(file: string, lines: readonly Line[], xName: string, yName: string): void {
  writeFileSync(join(import.meta.dirname, file), logPlot(lines, xName, yName));
}

async function times<T>(count: number, run: () => Promise<T>): Promise<T[]> {
  await run();
  const results: T[] = [];
  for (let i = 0; i < count; i++) results.push(await run());
  return results;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function kilobytes(html: string): string {
  return String(Math.round(Buffer.byteLength(html) / 1000));
}
