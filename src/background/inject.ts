import { browser } from '../platform/browser';

/** Puts a self-contained script into a frame of a tab, at once. */
export async function inject(file: string, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}
