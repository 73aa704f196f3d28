import { defineConfig } from '@playwright/test';

/** Browsers are started by e2e/harness (fixture.ts), the same way for both; Playwright runs the tests. */
export default defineConfig<object, { browserKind: 'chromium' | 'firefox' }>({
  testDir: 'e2e',
  outputDir: 'artifacts/e2e',
  // A browser of each kind at a time: more do not run faster on two cores.
  workers: 2,
  // Both end what hangs, and are no bounds: a machine may be a quarter as fast as another, and has two browsers at once.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  projects: [
    { name: 'chromium', use: { browserKind: 'chromium' } },
    { name: 'firefox', use: { browserKind: 'firefox' } },
  ],
});
