import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type BuiltExtension, builtExtension, vietnameseCopy } from './built-extension';
import { launchBrowser } from './launch-browser';
import type { BrowserDriver } from './browser-driver';
import { PageServer } from './page-server';
import { TestBrowser } from './test-browser';

export { expect } from './expect';

interface WorkerFixtures {
  /** One running browser and one page server for all tests of a worker process. */
  readonly running: {
    readonly driver: BrowserDriver;
    readonly server: PageServer;
    readonly extension: BuiltExtension;
  };
  readonly browserKind: 'chromium' | 'firefox';
}

interface TestFixtures {
  /** A browser in which the extension is newly installed for each test. */
  readonly testBrowser: TestBrowser;
  /** Opens a second browser with a profile of its own; called again, closes it and opens it with what it had stored. */
  readonly openAgain: () => Promise<TestBrowser>;
}

/** Playwright's `test` with a browser that has the extension: Chromium or Firefox by the project that runs. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  running: [
    async ({ browserKind }, use) => {
      const server = await PageServer.start();
      const extension = vietnameseCopy(builtExtension(browserKind));
      const driver = await launchBrowser(browserKind, { port: server.port, headless: true, extension });
      await use({ driver, server, extension });
      await driver.quit();
      await server.close();
      await rm(extension.path, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  testBrowser: async ({ running: { driver, server } }, use) => {
    await (await driver.install()).close();
    server.forget();
    await use(new TestBrowser(driver, server));
  },
  openAgain: async ({ running: { server, extension }, browserKind }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'doc-sach-profile-'));
    let driver: BrowserDriver | undefined;
    await use(async () => {
      await driver?.quit();
      driver = await launchBrowser(browserKind, { port: server.port, headless: true, extension, profile });
      await (await driver.install()).close();
      return new TestBrowser(driver, server);
    });
    await driver?.quit();
    await rm(profile, { recursive: true, maxRetries: 5 });
  },
});
