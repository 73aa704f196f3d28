import type { browser } from './browser';

/**
 * The browser's API without the polyfill, for what runs in every page, of whose weight the polyfill would be a quarter.
 * Only what both browsers answer alike may be asked of it: calls with promises, listeners that answer by `sendResponse`.
 */
export const nativeBrowser = readNative();

function readNative(): typeof browser {
  const world = globalThis as unknown as Record<'browser' | 'chrome', typeof browser | undefined>;
  const found = world.browser ?? world.chrome;
  if (!found?.runtime) throw new Error('Not in an extension');
  return found;
}
