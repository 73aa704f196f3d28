import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page as PlaywrightPage } from '@playwright/test';
import type { BrowserDriver, LaunchOptions } from '../browser-driver';
import type { Page, View } from '../view';
import { waitFor } from '../wait-for';
import { CdpTarget } from './cdp-target';
import { ChromiumExtension } from './chromium-extension';
import { ChromiumPage } from './chromium-page';
import {
  allowHost,
  askAtInstall,
  currentHosts,
  keepHosts,
  removeHost,
  removePermission,
  requestHost,
} from './chromium-permissions';
import { ChromiumPopup } from './chromium-popup';
import { collectErrors } from './collect-errors';
import { focusOnly, minimize } from './focus-only';
import { openPrivateWindow, wakeWorker } from './in-extension';

/** Chromium through Playwright and the DevTools protocol. */
export class ChromiumDriver implements BrowserDriver {
  readonly name = 'chromium';
  readonly downloadFolder: string;
  readonly #context: BrowserContext;
  readonly #browser: CDPSession;
  readonly #profile: string;
  readonly #closed: Promise<void>;
  readonly #options: LaunchOptions;
  readonly #errors: string[] = [];
  #installed: ChromiumExtension | undefined;
  /** The tab that is left when all others are closed. */
  #empty: PlaywrightPage | undefined;

  private constructor(context: BrowserContext, browser: CDPSession, profile: string, options: LaunchOptions) {
    this.#context = context;
    this.#browser = browser;
    this.#profile = profile;
    this.downloadFolder = downloadsIn(profile);
    this.#closed = new Promise((resolve) => context.once('close', () => resolve()));
    this.#options = options;
    collectErrors(context, browser, this.#errors);
  }

  static async launch(options: LaunchOptions): Promise<ChromiumDriver> {
    const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'doc-sach-chromium-')));
    if (options.profile === undefined) await writePreferences(profile);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: options.executablePath,
      headless: options.headless,
      // Whoever started the browser ends it, and tidies up.
      handleSIGINT: false,
      viewport: options.headless ? { width: 1280, height: 800 } : null,
      // Playwright's own default is to run without extensions, and without pages that are kept to be come back to.
      ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
      args: launchArguments(options.port),
      env: { ...process.env, PATH: await pathWithoutDesktop(profile) },
    });
    const browser = await context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('Chromium gave no session of its own');
    // Playwright's own setting gives files other names and no folders.
    await browser.send('Browser.setDownloadBehavior', { behavior: 'default' });
    return new ChromiumDriver(context, browser, profile, options);
  }

  async open(url: string): Promise<ChromiumPage> {
    // By way of an empty page, as Playwright opens pages, each would start a process more.
    const opened = this.#browser.send('Target.createTarget', { url });
    const isOpened = async (page: PlaywrightPage) => (await targetOf(page)) === (await opened).targetId;
    const page = await this.#context.waitForEvent('page', isOpened);
    await focusOnly(page);
    await page.waitForLoadState();
    return new ChromiumPage(page);
  }

  async openInWindow(url: string): Promise<ChromiumPage> {
    const behind = this.#context.pages();
    const empty = { url: 'about:blank', newWindow: true };
    const page = await this.#opened(empty.url, () => this.#browser.send('Target.createTarget', empty));
    await Promise.all(behind.map(minimize));
    // Tabs that are opened later are not to be in a window that was put away.
    this.#empty = undefined;
    await page.playwright.goto(url);
    return page;
  }

  openPrivate(url: string): Promise<Page> {
    return this.#opened(url, () => this.#inExtension(openPrivateWindow, url));
  }

  openExtensionPage(path: string): Promise<ChromiumPage> {
    const url = this.#extension.url(path);
    return this.#opened(url, () => this.#browser.send('Target.createTarget', { url, background: true }));
  }

  async popup(page: Page): Promise<View> {
    await page.bringToFront();
    await this.#extension.clickAction(await page.url());
    return new ChromiumPopup(await this.#extension.popup());
  }

  async runInBackground(expression: string): Promise<unknown> {
    if (!(await this.#extension.worker())) await this.#inExtension(wakeWorker, undefined);
    const worker = await this.#extension.worker();
    if (!worker) throw new Error('the worker did not wake');
    const target = await CdpTarget.attach(this.#browser, worker);
    try {
      // A worker that has just been started may be found before its global object is complete.
      await waitFor(() => target.evaluate('globalThis.setTimeout && true'));
      return await target.evaluate(expression);
    } finally {
      // A worker does not go idle as long as somebody is attached to it.
      await target.detach();
    }
  }

  async stopBackground(): Promise<void> {
    const [page] = this.#context.pages();
    if (!page) throw new Error('no page is open to ask for the worker');
    const session = await this.#context.newCDPSession(page);
    await this.#extension.stopWorker(session);
    await session.detach();
  }

  async grantHost(pattern: string): Promise<void> {
    await this.#inExtensionsPage((page) => allowHost(page, this.#extension.id, pattern));
    const granted = await this.#inExtension(requestHost, pattern);
    if (!granted) throw new Error(`${pattern} was not granted`);
  }

  async revokeHost(pattern: string): Promise<void> {
    if (!this.#options.extension.hosts.includes(pattern)) {
      await this.#inExtension(removeHost, pattern);
      return;
    }
    const kept = (await this.#inExtension(currentHosts, undefined)).filter((host) => host !== pattern);
    await this.#inExtensionsPage((page) => keepHosts(page, this.#extension.id, kept));
  }

  async grantDownloads(): Promise<void> {
    const restore = askAtInstall(this.#options.extension.path, 'downloads');
    await this.reloadExtension();
    restore();
    await this.reloadExtension();
  }

  async revokeDownloads(): Promise<void> {
    await this.#inExtension(removePermission, 'downloads');
  }

  async reloadExtension(): Promise<void> {
    this.#installed = await ChromiumExtension.install(this.#browser, this.#options.extension.path);
  }

  consoleErrors(): Promise<readonly string[]> {
    return Promise.resolve(this.#errors);
  }

  async install(): Promise<ChromiumPage> {
    let welcome = await this.#install();
    // Of some two hundred extensions that Chromium installs anew one has no texts, and so no language, whatever is loaded.
    while (!(await welcome.evaluate(() => document.documentElement.lang))) welcome = await this.#install();
    return welcome;
  }

  async #install(): Promise<ChromiumPage> {
    this.#empty ??= await this.#context.newPage();
    const others = this.#context.pages().filter((page) => page !== this.#empty);
    await Promise.all(others.map((page) => page.close()));
    await this.#installed?.uninstall();
    this.#errors.length = 0;
    return this.#opened(
      () => this.#extension.url(WELCOME),
      () => this.reloadExtension(),
    );
  }

  closed(): Promise<void> {
    return this.#closed;
  }

  async quit(): Promise<void> {
    await this.#context.close();
    if (this.#options.profile === undefined) await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  get #extension(): ChromiumExtension {
    if (!this.#installed) throw new Error('the extension is not installed yet');
    return this.#installed;
  }

  /** The page at this URL that `open` makes; other pages may come and go meanwhile. */
  async #opened(at: string | (() => string), open: () => Promise<unknown>): Promise<ChromiumPage> {
    const before = new Set(this.#context.pages());
    await open();
    const url = typeof at === 'string' ? at : at();
    const page = await waitFor(() => this.#context.pages().find((each) => !before.has(each) && each.url() === url));
    // Its first document is an empty one, which is complete as well.
    await waitFor(() => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url));
    return new ChromiumPage(page);
  }

  /** Runs a function in a page of the extension that holds none of its code. */
  async #inExtension<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const page = await this.openExtensionPage('icons/16.png');
    try {
      return await page.evaluate(run, argument);
    } finally {
      await page.close();
    }
  }

  async #inExtensionsPage(run: (page: ChromiumPage['playwright']) => Promise<void>): Promise<void> {
    const page = await this.open('chrome://extensions/');
    await run(page.playwright);
    await page.close();
  }
}

/** What the extension opens when it is installed. */
const WELCOME = 'src/welcome/index.html';

function downloadsIn(profile: string): string {
  return join(profile, 'downloads');
}

/** What a reader sets in the browser's settings, before it is started for the first time. */
async function writePreferences(profile: string): Promise<void> {
  const preferences = { download: { default_directory: downloadsIn(profile), prompt_for_download: false } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** The browser's id of a page; undefined where it is closed already. */
async function targetOf(page: PlaywrightPage): Promise<string | undefined> {
  try {
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  } catch {
    return undefined;
  }
}

/**
 * Chromium takes an extension that is uninstalled out of the desktop's menus, by shell scripts that start hundreds of processes
 * and that nobody waits for. Here it finds others of these names, which do nothing.
 * @returns the value of PATH for a browser with this profile
 */
async function pathWithoutDesktop(profile: string): Promise<string> {
  const folder = join(profile, 'no-desktop');
  await mkdir(folder, { recursive: true });
  for (const name of ['xdg-desktop-menu', 'xdg-icon-resource'])
    await writeFile(join(folder, name), '#!/bin/true\n', { mode: 0o755 });
  return [folder, process.env['PATH']].join(delimiter);
}

/** Every host is found on the page server, save those that Chromium asks by itself, which are found nowhere. */
function launchArguments(port: number): string[] {
  const itsOwn = ['accounts.google.com', 'content-autofill.googleapis.com'].map((host) => `MAP ${host} ~NOTFOUND`);
  return [
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=${itsOwn.join(', ')}, MAP * 127.0.0.1:${port}`,
    // Also in private windows, to which Playwright's own setting comes too late.
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    // The browser's own animations, not those of pages: the popup would fade in for a quarter of a second.
    '--animation-duration-scale=0',
  ];
}
