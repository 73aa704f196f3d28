import { requireBrowser } from '../../scripts/find-browser.mjs';
import type { BrowserDriver } from './browser-driver';
import { builtExtension } from './built-extension';
import { ChromiumDriver } from './chromium/chromium-driver';
import { FirefoxDriver } from './firefox/firefox-driver';

/**
 * Starts a browser of this machine with the built extension in it.
 * @param options.port where the page server listens on 127.0.0.1; every host is found there
 * @throws Error where the browser or the build is missing
 */
export function launchBrowser(
  kind: 'chromium' | 'firefox',
  options: { readonly port: number; readonly headless: boolean },
): Promise<BrowserDriver> {
  const launch = { ...options, executablePath: requireBrowser(kind), extension: builtExtension(kind) };
  return kind === 'firefox' ? FirefoxDriver.launch(launch) : ChromiumDriver.launch(launch);
}
