import { loadavg } from 'node:os';
import { writeToReadme } from '../write-to-readme';
import { fuzzBrowser } from './fuzz-browser';
import { fuzzCore } from './fuzz-core';
import { fuzzOptions } from './fuzz-options';

/*
 * Tries generated input: `npm run fuzz`, in core or with `--browser` in a real browser. A failure prints its seed and its
 * smallest input. `--write` puts the figures into README.md.
 */
const options = fuzzOptions(process.argv.slice(2));
console.log(`Seed ${options.seed}, ${options.count} inputs.`);
const start = performance.now();
const { figures, failures } = options.browser ? await fuzzBrowser(options.browser, options) : await fuzzCore(options);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
const report = `${figures}\n\nSeed ${options.seed}; ${seconds} seconds, load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}.`;
console.log(report);
if (options.isWritten) writeToReadme(import.meta.dirname, report, `${options.browser ?? 'core'} figures`);
process.exitCode = failures > 0 ? 1 : 0;
