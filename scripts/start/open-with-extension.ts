import { setTimeout } from 'node:timers/promises';
import { builtExtension } from '../../e2e/harness/built-extension';
import { askPage } from '../../e2e/harness/extension-messages';
import type { Page, TestBrowser } from '../../e2e/harness/test-browser';
import type { PageReport } from '../../src/platform/messages';

/** How long the page may take until the extension has read and repaired it. */
const PATIENCE_MS = 20_000;
/** A page that has not changed for so long has been repaired. */
const CALM_MS = 300;

/**
 * Opens a page with the extension allowed on its host, and waits until the page has been read and repaired.
 * @throws Error where the extension does not answer in time
 */
export async function openWithExtension(
  browser: TestBrowser,
  url: string,
): Promise<{ page: Page; report: PageReport }> {
  await allowHost(browser, url);
  const page = await browser.open(url);
  const end = Date.now() + PATIENCE_MS;
  let last: PageReport | undefined;
  let failure: unknown;
  while (Date.now() < end) {
    const report = await describePage(browser, page).catch((error: unknown) => {
      // The content script is registered a moment after its host is allowed.
      failure = error;
      return undefined;
    });
    if (!report) await page.reload();
    else if (report.kind !== 'loading' && JSON.stringify(report) === JSON.stringify(last)) return { page, report };
    last = report;
    await setTimeout(CALM_MS);
  }
  throw new Error(`the extension did not finish reading ${url} within ${PATIENCE_MS / 1000} seconds`, {
    cause: failure,
  });
}

/** A host that is not listed at install is allowed as by the popup's button. */
async function allowHost(browser: TestBrowser, url: string): Promise<void> {
  const { hostname } = new URL(url);
  const listed = builtExtension(browser.name).hosts.map((pattern) => pattern.replace(/^\*:\/\/\*\.|\/\*$/g, ''));
  if (listed.some((host) => hostname === host || hostname.endsWith(`.${host}`))) return;
  await browser.grantHost(`*://*.${hostname.replace(/^www\./, '')}/*`);
}

async function describePage(browser: TestBrowser, page: Page): Promise<PageReport> {
  return (await askPage(browser, page, 'describePage')) as PageReport;
}
