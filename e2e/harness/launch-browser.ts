import { requireBrowser } from '../../scripts/find-browser.mjs';
import type { BrowserDriver, LaunchOptions } from './browser-driver';
import { ChromiumDriver } from './chromium/chromium-driver';
import { FirefoxDriver } from './firefox/firefox-driver';

/**
 * Starts a browser of this machine; the extension is installed later.
 * @throws Error where the browser is missing or does not start
 */
export function launchBrowser(
  kind: 'chromium' | 'firefox',
  options: Omit<LaunchOptions, 'executablePath'>,
): Promise<BrowserDriver> {
  const launch = { ...options, executablePath: requireBrowser(kind) };
  return kind === 'firefox' ? FirefoxDriver.launch(launch) : ChromiumDriver.launch(launch);
}
