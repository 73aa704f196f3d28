import { browser } from '../platform/browser';

/**
 * Puts self-contained scripts into a frame of a tab, at once and in this order. A tab that is closed meanwhile needs none:
 * what the browser says of it then is no failure. Firefox calls it "An unexpected error" or an invalid tab.
 * @throws Error where a tab that is still open does not take them
 */
export async function inject(files: string | string[], tabId: number, frameId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [files].flat(),
      injectImmediately: true,
    });
  } catch (error) {
    if (await isOpen(tabId)) throw error;
  }
}

async function isOpen(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}
