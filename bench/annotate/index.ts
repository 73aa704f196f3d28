import { loadavg } from 'node:os';
import { builtExtension } from '../../e2e/harness/built-extension';
import { launchBrowser } from '../../e2e/harness/launch-browser';
import { PageServer } from '../../e2e/harness/page-server';
import { table } from '../repair/markdown';
import { writeToReadme } from '../write-to-readme';
import { PAGES } from './pages';
import { type ScriptTime, scriptTime } from './script-time';

/* Measures what marks cost a page in real Chromium. `--write` puts the figures into README.md. */

/** The first load of a page warms up the browser and is not counted. */
const LOADS = 6;
const URL = 'https://nguoihanoi.vn/bai-do-thoi-gian-20300.html';

const figures = await measure();
console.log(figures);
if (process.argv.includes('--write')) writeToReadme(import.meta.dirname, figures);

async function measure(): Promise<string> {
  const server = await PageServer.start();
  const driver = await launchBrowser('chromium', {
    port: server.port,
    headless: true,
    extension: builtExtension('chromium'),
  });
  try {
    await driver.install();
    const rows: string[][] = [];
    for (const { name, html } of PAGES) {
      server.serve(URL, html);
      const loads: ScriptTime[] = [];
      for (let i = 0; i <= LOADS; i++) loads.push(await scriptTime(driver, URL, 'annotations.iife.js'));
      const times = (['start', 'work', 'longest'] as const).map((part) =>
        median(loads.slice(1).map((load) => load[part])).toFixed(1),
      );
      rows.push([name, String(Math.round(Buffer.byteLength(html) / 1000)), ...times]);
    }
    const load = loadavg()[0]?.toFixed(1) ?? '?';
    return `${table(['page', 'kB', 'script starts, ms', 'marks, ms', 'longest task, ms'], rows)}\n\nLoad of the machine: ${load}.`;
  } finally {
    await driver.quit();
    await server.close();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
