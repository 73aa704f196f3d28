import type { TestBrowser } from './test-browser';
import type { Page } from './view';

interface Request {
  readonly type: string;
  readonly args: readonly unknown[];
}
type Reply = { readonly value?: unknown } | { readonly error: string } | undefined;

/** The little of the extension API that these functions use; they run in a page of the extension. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly runtime: { sendMessage(request: Request): Promise<Reply> };
    readonly tabs: {
      query(filter: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tabId: number, request: Request): Promise<Reply>;
    };
  };
}

/**
 * Calls the background worker as the extension's own pages do.
 * @throws Error with the worker's words where it refuses or fails
 */
export function askBackground(browser: TestBrowser, type: string, ...args: readonly unknown[]): Promise<unknown> {
  return ask(browser, sendToBackground, { type, args });
}

/**
 * Calls the content script of a page as the popup does.
 * @throws Error where no content script answers, or with its words where it refuses or fails
 */
export async function askPage(browser: TestBrowser, page: Page, type: string, ...args: readonly unknown[]) {
  return ask(browser, sendToPage, { url: await page.url(), type, args });
}

async function ask<A>(browser: TestBrowser, send: (request: A) => Promise<Reply>, request: A): Promise<unknown> {
  // A picture has the extension's rights and runs none of its code: no other message is sent than this one.
  const page = await browser.openExtensionPage('icons/16.png');
  try {
    const reply = await page.evaluate(send, request);
    if (!reply) throw new Error('nobody answered');
    if ('error' in reply) throw new Error(reply.error);
    return reply.value;
  } finally {
    await page.close();
  }
}

function sendToBackground(request: Request): Promise<Reply> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  return chrome.runtime.sendMessage(request);
}

async function sendToPage({ url, ...request }: Request & { url: string }): Promise<Reply> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
  if (!tab) throw new Error(`no tab that the extension may see is at ${url}`);
  return chrome.tabs.sendMessage(tab.id, request);
}
