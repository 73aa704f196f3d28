import type { TestBrowser } from '../../e2e/harness/test-browser';

/** What is read here of what a page's content script says of it. */
export interface Report {
  readonly kind: string;
  readonly repairs: { readonly count: number };
  readonly hidden: { readonly count: number };
}

interface ExtensionGlobal {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tabId: number, request: object): Promise<{ value?: Report } | undefined>;
    };
  };
}

/** Asks the content script of a page as the popup does, until it has read the finished document and repairs no more. */
export function askReport(browser: TestBrowser, url: string): Promise<Report> {
  return browser.background(reportOf, url);
}

/** Runs in the worker. */
async function reportOf(url: string): Promise<Report> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
  if (!tab) throw new Error(`no tab is at ${url}`);
  for (let before = ''; ;) {
    const reply = await chrome.tabs.sendMessage(tab.id, { type: 'describePage', args: [] });
    if (!reply?.value) throw new Error(`no answer: ${JSON.stringify(reply)}`);
    const { kind, repairs } = reply.value;
    const now = `${kind} ${repairs.count}`;
    if (kind !== 'loading' && now === before) return reply.value;
    before = now;
    // As long as the engine takes to come and to repair a page.
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
