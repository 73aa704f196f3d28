import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtExtension } from '../../e2e/harness/built-extension';
import { launchBrowser } from '../../e2e/harness/launch-browser';
import { PageServer } from '../../e2e/harness/page-server';
import { percent, table } from '../repair/markdown';
import { writeToReadme } from '../write-to-readme';
import { DeclutterBench } from './declutter-bench';

/*
 * Measures what is hidden on the saved pages in real Chromium, beside reader modes on the same blocks. `--write` puts the
 * figures into README.md.
 */

const root = resolve(import.meta.dirname, '../..');
const shared = join(root, '..', 'shared');
if (!existsSync(shared)) {
  console.log('Not measured: the reference material is not beside this clone.');
} else {
  const figures = await measure();
  console.log(figures);
  if (process.argv.includes('--write')) writeToReadme(import.meta.dirname, figures);
}

async function measure(): Promise<string> {
  const server = await PageServer.start();
  const driver = await launchBrowser('chromium', {
    port: server.port,
    headless: true,
    extension: builtExtension('chromium'),
  });
  try {
    await (await driver.install()).close();
    const bench = new DeclutterBench(server, driver, shared);
    const rows = (await bench.articles()).map(({ name, lost, body, lostHeads, heads, left, clutter, words }) => [
      name,
      `${lost} of ${body}`,
      `${lostHeads} of ${heads}`,
      `${left} of ${clutter}`,
      percent(clutter - left, clutter),
      words,
    ]);
    const lists = (await bench.lists()).map(({ name, hidden, blocks }) => [name, `${hidden} of ${blocks}`]);
    const head = [
      'tool',
      'text blocks lost',
      'headlines and sapos lost',
      'clutter blocks left',
      'hidden',
      'left, in words',
    ];
    return `${table(head, rows)}\n\n${table(['list page', 'blocks hidden'], lists)}`;
  } finally {
    await driver.quit();
    await server.close();
  }
}
