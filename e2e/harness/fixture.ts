import { rm } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import { builtExtension, vietnameseCopy } from './built-extension';
import { launchBrowser } from './launch-browser';
import type { BrowserDriver } from './browser-driver';
import { PageServer } from './page-server';
import { TestBrowser } from './test-browser';

export { expect } from '@playwright/test';

interface WorkerFixtures {
  /** One running browser and one page server for all tests of a worker process. */
  readonly running: { readonly driver: BrowserDriver; readonly server: PageServer };
  readonly browserKind: 'chromium' | 'firefox';
}

/**
 * Playwright's `test` with one fixture more: `testBrowser`, in which the extension is newly installed for each test. It is
 * Chromium or Firefox by the project that runs.
 */
export const test = base.extend<{ testBrowser: TestBrowser }, WorkerFixtures>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  running: [
    async ({ browserKind }, use) => {
      const server = await PageServer.start();
      const extension = vietnameseCopy(builtExtension(browserKind));
      const driver = await launchBrowser(browserKind, { port: server.port, headless: true, extension });
      await use({ driver, server });
      await driver.quit();
      await server.close();
      await rm(extension.path, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  testBrowser: async ({ running: { driver, server } }, use) => {
    await driver.install();
    server.forget();
    await use(new TestBrowser(driver, server));
  },
});
