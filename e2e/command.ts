import type { Page, TestBrowser } from './harness/test-browser';

/** The little of the extension API that is used here, and what Chromium has besides. */
interface WorkerGlobal {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<{ url?: string }[]> };
    readonly commands: { readonly onCommand: { dispatch?(command: string, tab: object): void } };
  };
}

/** The keys that the manifest suggests. */
const KEYS = { note: 'Alt+Shift+N', 'next-mark': 'Alt+Shift+M' };

/** Presses the keys of a command over a page. No key of a test reaches Chromium itself: there the worker is told of them. */
export async function command(testBrowser: TestBrowser, page: Page, name: keyof typeof KEYS): Promise<void> {
  if (testBrowser.name === 'firefox') {
    await page.press(KEYS[name]);
    return;
  }
  await page.bringToFront();
  await testBrowser.background(
    async ({ url, pressed }) => {
      const { chrome } = globalThis as unknown as WorkerGlobal;
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      if (!tab || !chrome.commands.onCommand.dispatch) throw new Error('nobody can be told');
      chrome.commands.onCommand.dispatch(pressed, tab);
    },
    { url: await page.url(), pressed: name },
  );
}
