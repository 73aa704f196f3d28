import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTS_FILE, type Counts, readCounts } from './counts';
import type { Step } from './steps';

/** A step that takes longer hangs: the longest took 37 minutes on two slow cores. */
const LONGEST_MS = 50 * 60_000;

const NONE: Counts = { passed: 0, failed: 0, skipped: [], retried: [] };

/** How a step went. */
export interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: number;
  /** What it printed, standard output and errors together. */
  readonly output: string;
}

/** Runs a step to its end; it never throws. */
export async function runStep({ name, command, runsTests }: Step): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'doc-sach-test-'));
  const countsFile = join(folder, 'counts.json');
  const start = performance.now();
  const { succeeded, output } = await runNode(command, { [COUNTS_FILE]: countsFile });
  const seconds = (performance.now() - start) / 1000;
  const counts = runsTests ? withoutSilence(readCounts(countsFile), succeeded) : oneCheck(succeeded);
  rmSync(folder, { recursive: true });
  return { name, seconds, output, ...counts };
}

function oneCheck(succeeded: boolean): Counts {
  return { ...NONE, passed: Number(succeeded), failed: Number(!succeeded) };
}

/** A run that failed without a failed test, or that ran no test at all, is a failure. */
function withoutSilence(counts = NONE, succeeded: boolean): Counts {
  const { passed, failed } = counts;
  return failed === 0 && (passed === 0 || !succeeded) ? { ...counts, failed: 1 } : counts;
}

function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ succeeded: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      timeout: LONGEST_MS,
    });
    let output = '';
    const add = (data: Buffer) => {
      output += data.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => resolve({ succeeded: false, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      resolve({ succeeded: code === 0, output: signal ? `${output}ended by ${signal}\n` : output });
    });
  });
}
