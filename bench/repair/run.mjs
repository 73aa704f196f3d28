/**
 * Runs the repair bench: node bench/repair/run.mjs [--failures] [--write]. The bench and the engine are bundled first, so
 * that what is timed is the code that ships and not a module loader.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench-repair', import.meta.url));

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'bench/repair/bench-repair.ts', outDir, emptyOutDir: true, target: 'node20', minify: true },
});
/** @type {unknown} */
const bundle = await import(pathToFileURL(`${outDir}/bench-repair.js`).href);
const { benchRepair } = /** @type {typeof import('./bench-repair')} */ (bundle);
benchRepair(root, process.argv.slice(2));
