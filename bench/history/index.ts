import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchQueries } from './bench-queries';
import { buildBench, candidateNames } from './build-bench';
import { CandidateRun } from './candidate-run';
import { startChromium } from './chromium-bench';
import { figureTables } from './figure-tables';
import type { Figures, Stop } from './figures';
import { startFirefox } from './firefox-bench';
import { readFigures, withNewFigures, writeFigures } from './kept-figures';
import { probeTable } from './probe-table';
import { writeToReadme } from '../write-to-readme';
import { TrueAnswers } from './true-answers';
import { type Step, whyStop } from './why-stop';

/*
 * Measures search engines over histories of growing size, in workers of an extension in real browsers. `--only` names a
 * candidate and `--browser` a browser (either may be repeated), `--sizes` the numbers of articles; `--write` puts the figures
 * into figures.json, in the place of those of the same candidate and browser, and all of them into README.md.
 */
const BROWSERS = { chromium: startChromium, firefox: startFirefox };

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: candidateNames() },
    browser: { type: 'string', multiple: true, default: Object.keys(BROWSERS) },
    sizes: { type: 'string', default: '1000,10000,100000' },
    write: { type: 'boolean', default: false },
  },
});
const sizes = asked.sizes.split(',').map(Number);
const queries = benchQueries();
const truth = new TrueAnswers(queries);
const figures: Figures[] = [];
const stops: Stop[] = [];
const extension = await buildBench(asked.only);
try {
  for (const browser of asked.browser)
    for (const name of asked.only) await measure(browser as keyof typeof BROWSERS, name);
  console.log(figureTables(figures, stops));
  if (asked.write) await write();
} finally {
  rmSync(extension.path, { recursive: true });
}

/** One candidate in a browser of its own, as its history grows. */
async function measure(browser: keyof typeof BROWSERS, candidate: string): Promise<void> {
  const bench = await BROWSERS[browser](extension);
  try {
    const run = new CandidateRun(bench, candidate, queries, truth);
    await run.begin();
    const steps: Step[] = [];
    for (const [i, size] of sizes.entries()) {
      const start = performance.now();
      await run.fill(size);
      const measured = { browser, candidate, ...(await run.measure()) };
      figures.push(measured);
      const took = performance.now() - start;
      steps.push({ figures: measured, took });
      console.log(`${browser}, ${candidate}: ${size} articles in ${(took / 1000).toFixed(0)} s`);
      const reason = whyStop(steps, sizes[i + 1]);
      if (!reason) continue;
      stops.push({ browser, candidate, articles: size, reason });
      return;
    }
  } finally {
    await bench.quit();
  }
}

async function write(): Promise<void> {
  const all = withNewFigures(readFigures(), { figures, stops });
  writeFigures(all);
  const tables = [figureTables(all.figures, all.stops), await probeTable(extension), ''];
  writeToReadme(import.meta.dirname, tables.join('\n\n'));
}
