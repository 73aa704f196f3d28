import type { BrowserDriver } from './browser-driver';
import type { Content, PageServer } from './page-server';
import { callExpression } from './call-expression';
import type { Page, View } from './view';

export type { Page, View } from './view';

/** One browser with the extension in it and a web of the test's own: the same verbs in Chromium and in Firefox. */
export class TestBrowser {
  readonly #driver: BrowserDriver;
  readonly #server: PageServer;

  constructor(driver: BrowserDriver, server: PageServer) {
    this.#driver = driver;
    this.#server = server;
  }

  get name(): 'chromium' | 'firefox' {
    return this.#driver.name;
  }

  /** Installs the extension anew, with nothing stored. @returns the tab that welcomes the reader */
  installAnew(): Promise<Page> {
    return this.#driver.install();
  }

  /** Puts a page or file under a URL of any host. */
  serve(url: string, content: Content): void {
    this.#server.serve(url, content);
  }

  /** Opens a tab in front and waits until its document is loaded. With content, serves that first. */
  open(url: string, content?: Content): Promise<Page> {
    if (content !== undefined) this.serve(url, content);
    return this.#driver.open(url);
  }

  /** The same in another window. */
  openInWindow(url: string, content?: Content): Promise<Page> {
    if (content !== undefined) this.serve(url, content);
    return this.#driver.openInWindow(url);
  }

  /** The same in a private window, where the extension is allowed to run. */
  openPrivate(url: string, content?: Content): Promise<Page> {
    if (content !== undefined) this.serve(url, content);
    return this.#driver.openPrivate(url);
  }

  /** Opens a page of the extension (a path in the build) in a tab behind. */
  openExtensionPage(path: string): Promise<Page> {
    return this.#driver.openExtensionPage(path);
  }

  /** Clicks the toolbar button over this page: the real popup. It closes when another page comes to the front. */
  popup(page: Page): Promise<View> {
    return this.#driver.popup(page);
  }

  /** Runs a function in the background worker, waking it if need be. As {@link View.evaluate}. */
  async background<A, R>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return (await this.#driver.runInBackground(callExpression(run, argument))) as R;
  }

  /**
   * Runs a function in the world of the extension's content scripts in a page, of which the page sees nothing: by the
   * extension's own right to put scripts there. As {@link View.evaluate}, but what it throws is not told.
   */
  async inContentWorld<A, R>(page: Page, run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const of = JSON.stringify({ url: await page.url(), args: [argument ?? null] });
    return (await this.#driver.runInBackground(`(${String(runInTab)})(${of}, ${String(run)})`)) as R;
  }

  /** Stops the worker as the browser does when it has been idle. The next event wakes it. */
  stopBackground(): Promise<void> {
    return this.#driver.stopBackground();
  }

  /** Starts the extension anew in open pages, as an update of it does. Its own pages close. */
  reloadExtension(): Promise<void> {
    return this.#driver.reloadExtension();
  }

  /** Gives the extension a host that it did not have at install, as if the reader had said yes. A match pattern. */
  grantHost(pattern: string): Promise<void> {
    return this.#driver.grantHost(pattern);
  }

  /** Takes a host away, also one of those listed at install. A match pattern. */
  revokeHost(pattern: string): Promise<void> {
    return this.#driver.revokeHost(pattern);
  }

  /** Lets the extension save files, as if the reader had said yes. The extension is started anew: open its pages later. */
  grantDownloads(): Promise<void> {
    return this.#driver.grantDownloads();
  }

  /** Takes that away, as the browser lets the reader. */
  revokeDownloads(): Promise<void> {
    return this.#driver.revokeDownloads();
  }

  /** The folder where the browser saves files; it is not emptied between tests. */
  get downloadFolder(): string {
    return this.#driver.downloadFolder;
  }

  /** Every URL that anybody asked for since the test began: the pages, the extension, the browser. */
  requests(): readonly string[] {
    return this.#server.requests;
  }

  /** What pages and extension wrote to the consoles as an error, or threw and nobody caught, since the test began. */
  consoleErrors(): Promise<readonly string[]> {
    return this.#driver.consoleErrors();
  }
}

/** The little of the extension API that is used here. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
    readonly scripting: {
      executeScript(injection: object): Promise<{ result: unknown }[]>;
    };
  };
}

/** Runs in the worker. */
async function runInTab({ url, args }: { url: string; args: unknown[] }, func: unknown): Promise<unknown> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  const tab = (await chrome.tabs.query({})).findLast((each) => each.url === url);
  if (!tab) throw new Error(`no tab that the extension may see is at ${url}`);
  const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func, args });
  return frame?.result;
}
