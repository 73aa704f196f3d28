/** `node scripts/run.mjs file.ts …`: runs a script that is written in TypeScript, which Node 20 does not read by itself. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file] = process.argv.splice(2, 1);
if (!file) throw new Error('which script?');
await runnerImport(resolve(file), { configFile: false, logLevel: 'warn' });
