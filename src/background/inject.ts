import { browser } from '../platform/browser';

/** Puts self-contained scripts into a frame of a tab, at once and in this order. */
export async function inject(files: string | string[], tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [files].flat(),
    injectImmediately: true,
  });
}
