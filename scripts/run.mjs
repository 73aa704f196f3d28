/** `node scripts/run.mjs file.ts …`: runs a script that is written in TypeScript, which Node 20 does not read by itself. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file] = process.argv.splice(2, 1);
if (!file) throw new Error('which script?');
// Vite tells what it runs to be in development, where nobody said otherwise, and a build that is started there would believe it.
const isTold = process.env['NODE_ENV'] !== undefined;
const untold = {
  name: 'untold',
  configResolved() {
    if (!isTold) delete process.env['NODE_ENV'];
  },
};
await runnerImport(resolve(file), { configFile: false, logLevel: 'warn', plugins: [untold] });
