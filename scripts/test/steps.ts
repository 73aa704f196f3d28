import { join } from 'node:path';

/** One command of `npm test`. */
export interface Step {
  readonly name: string;
  /** Arguments for this same Node. */
  readonly command: readonly string[];
  /** Whether it runs tests that it counts; otherwise it is one check. */
  readonly runsTests?: true;
}

const bin = (path: string, ...args: string[]) => [join('node_modules', path), ...args];
const run = (script: string, ...args: string[]) => ['scripts/run.mjs', `scripts/${script}`, ...args];
const build = (browser: string) => bin('vite/bin/vite.js', 'build', '--configLoader', 'runner', '--mode', browser);
const endToEnd = (browser: string, which: readonly [string, string]) =>
  bin(
    ...(['@playwright/test/cli.js', 'test', '--project', browser, '--workers', '1', ...which] as const),
    ...(['--output', `artifacts/e2e/${browser}${which[0]}`] as const),
    // In another browser: one that hangs as a whole is none of the extension's doing. What needs it is named.
    ...(['--retries', '1'] as const),
    ...(['--reporter', 'list,./scripts/test/playwright-counts.ts'] as const),
  );

/** Tests that wait for most of their time; the others, but those that take minutes. */
const WAITING = ['--grep', '@waits'] as const;
const OTHERS = ['--grep-invert', '@waits|@large'] as const;

/** What may run at the same time stands in one round: two lanes for two cores, and one that waits; steps of a lane in turn. */
export const rounds: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      { name: 'types', command: bin('typescript/bin/tsc', '--noEmit') },
      { name: 'lint', command: bin('eslint/bin/eslint.js', '--max-warnings', '0', '.') },
      { name: 'format', command: bin('prettier/bin/prettier.cjs', '--check', '.') },
      { name: 'unused code', command: bin('knip/bin/knip.js') },
    ],
    [
      {
        name: 'unit tests',
        command: bin(
          ...(['vitest/vitest.mjs', 'run', '--reporter', 'default'] as const),
          ...(['--reporter', './scripts/test/vitest-counts.ts'] as const),
        ),
        runsTests: true,
      },
    ],
  ],
  [
    [{ name: 'build for Chrome', command: build('chrome') }],
    [{ name: 'build for Firefox', command: build('firefox') }],
  ],
  [
    [
      { name: 'reading in Chromium', command: endToEnd('chromium', WAITING), runsTests: true },
      { name: 'reading in Firefox', command: endToEnd('firefox', WAITING), runsTests: true },
    ],
    [
      { name: 'end to end in Chromium', command: endToEnd('chromium', OTHERS), runsTests: true },
      { name: 'packages', command: run('package.ts', '--check') },
      {
        name: 'web-ext lint',
        command: bin('web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'),
      },
      { name: 'sizes', command: bin('size-limit/bin.js') },
    ],
    [{ name: 'end to end in Firefox', command: endToEnd('firefox', OTHERS), runsTests: true }],
  ],
];
