import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fix_text } from 'ftfy-js';
import type { BrowserDriver } from '../../e2e/harness/browser-driver';
import { ChromiumPage } from '../../e2e/harness/chromium/chromium-page';

const require = createRequire(import.meta.url);
const sourceOf = (path: string) => readFileSync(require.resolve(path), 'utf8');

/** What others would cost the same page, run once on it. */
interface Peer {
  readonly name: string;
  /** @returns milliseconds */
  time(driver: BrowserDriver, url: string): Promise<number>;
}

export const PEERS: readonly Peer[] = [
  {
    name: '@mozilla/readability',
    time: (driver, url) =>
      timeInPage(
        driver,
        url,
        `${sourceOf('@mozilla/readability/Readability.js')}\nnew Readability(document.cloneNode(true)).parse();`,
      ),
  },
  {
    name: 'defuddle',
    time: (driver, url) =>
      timeInPage(driver, url, `${sourceOf('defuddle')}\nnew globalThis.Defuddle(document).parse();`),
  },
  {
    name: 'ftfy-js, over the text alone, in Node',
    async time(driver, url) {
      const page = await driver.open(url);
      const lines = (await page.text()).split('\n');
      await page.close();
      const begin = performance.now();
      for (const line of lines) fix_text(line);
      return performance.now() - begin;
    },
  },
];

async function timeInPage(driver: BrowserDriver, url: string, script: string): Promise<number> {
  const page = await driver.open(url);
  if (!(page instanceof ChromiumPage)) throw new Error('the page is to run in Chromium');
  // As a script of the page's own has it: modules and exports are not there.
  const time = await page.playwright.evaluate<number>(`(() => {
    const begin = performance.now();
    (function (module, exports, define) { ${script}
    }).call(globalThis);
    return performance.now() - begin;
  })()`);
  await page.close();
  return time;
}
