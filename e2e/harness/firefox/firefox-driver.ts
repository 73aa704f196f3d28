import type { BrowserDriver, LaunchOptions } from '../browser-driver';
import type { Page, View } from '../view';
import { type FirefoxProcess, startFirefox } from './firefox-process';
import { FirefoxPage, FirefoxView } from './firefox-view';
import { FirefoxWindow } from './firefox-window';
import { Marionette } from './marionette';
import { collectErrors, consoleFunctions, takeErrors } from './privileged/console';
import {
  allowPrivateWindows,
  changePermissions,
  extensionFunctions,
  extensionUrl,
  openPopup,
  stopBackground,
  wakeBackground,
} from './privileged/extension';
import { closeAllTabs, loadInTab, tabAt, tabOfLastWindow, openTab, viewFunctions } from './privileged/views';

/** Firefox as its makers ship it, through Marionette. */
export class FirefoxDriver implements BrowserDriver {
  readonly name = 'firefox';
  readonly downloadFolder: string;
  readonly #firefox: FirefoxProcess;
  readonly #marionette: Marionette;
  readonly #window: FirefoxWindow;
  readonly #extension: LaunchOptions['extension'];
  readonly #errors: string[] = [];
  #isInstalled = false;

  private constructor(firefox: FirefoxProcess, marionette: Marionette, window: FirefoxWindow, options: LaunchOptions) {
    this.#firefox = firefox;
    this.downloadFolder = firefox.downloadFolder;
    this.#marionette = marionette;
    this.#window = window;
    this.#extension = options.extension;
  }

  static async launch(options: LaunchOptions): Promise<FirefoxDriver> {
    const firefox = await startFirefox(options);
    const marionette = await Marionette.connect(firefox.marionettePort);
    const window = await FirefoxWindow.open(marionette);
    await window.call(consoleFunctions, collectErrors, undefined);
    return new FirefoxDriver(firefox, marionette, window, options);
  }

  async open(url: string): Promise<Page> {
    return this.#page(await this.#window.call(viewFunctions, openTab, { url, inFront: true }));
  }

  openInWindow(url: string): Promise<Page> {
    return this.#openWindow(url, {});
  }

  openPrivate(url: string): Promise<Page> {
    return this.#openWindow(url, { private: true });
  }

  async openExtensionPage(path: string): Promise<Page> {
    const url = await this.#window.call(extensionFunctions, extensionUrl, { id: this.#extension.geckoId, path });
    return this.#page(await this.#window.call(viewFunctions, openTab, { url, inFront: false }));
  }

  async popup(page: Page): Promise<View> {
    if (!(page instanceof FirefoxPage) || typeof page.name.view !== 'number')
      throw new Error('not a tab of this browser');
    await page.bringToFront();
    await this.#window.call(extensionFunctions, openPopup, { id: this.#extension.geckoId, tab: page.name.view });
    return new FirefoxView(this.#window, { view: 'popup', extensionId: this.#extension.geckoId });
  }

  async runInBackground(expression: string): Promise<unknown> {
    await this.#window.call(extensionFunctions, wakeBackground, this.#extension.geckoId);
    return new FirefoxView(this.#window, { view: 'background', extensionId: this.#extension.geckoId }).run(expression);
  }

  stopBackground(): Promise<void> {
    return this.#window.call(extensionFunctions, stopBackground, this.#extension.geckoId);
  }

  grantHost(pattern: string): Promise<void> {
    return this.#changePermissions('add', { origins: [pattern] });
  }

  revokeHost(pattern: string): Promise<void> {
    return this.#changePermissions('remove', { origins: [pattern] });
  }

  grantDownloads(): Promise<void> {
    return this.#changePermissions('add', { permissions: ['downloads'] });
  }

  revokeDownloads(): Promise<void> {
    return this.#changePermissions('remove', { permissions: ['downloads'] });
  }

  async consoleErrors(): Promise<readonly string[]> {
    this.#errors.push(...(await this.#window.call(consoleFunctions, takeErrors, undefined)));
    return this.#errors;
  }

  async install(): Promise<Page> {
    const { geckoId: id } = this.#extension;
    await this.#window.call(viewFunctions, closeAllTabs, undefined);
    if (this.#isInstalled) await this.#marionette.send('Addon:Uninstall', { id });
    await this.consoleErrors();
    this.#errors.length = 0;
    await this.#window.call(extensionFunctions, allowPrivateWindows, id);
    await this.reloadExtension();
    this.#isInstalled = true;
    const url = await this.#window.call(extensionFunctions, extensionUrl, { id, path: 'src/welcome/index.html' });
    return this.#page(await this.#window.call(viewFunctions, tabAt, url));
  }

  async reloadExtension(): Promise<void> {
    const { path } = this.#extension;
    await this.#marionette.send('Addon:Install', { path, temporary: true });
  }

  closed(): Promise<void> {
    return this.#firefox.exited;
  }

  async quit(): Promise<void> {
    this.#marionette.close();
    await this.#firefox.stop();
  }

  async #openWindow(url: string, kind: { private?: true }): Promise<FirefoxPage> {
    await this.#marionette.send('WebDriver:NewWindow', { type: 'window', ...kind });
    const page = this.#page(await this.#window.call(viewFunctions, tabOfLastWindow, undefined));
    await this.#window.call(viewFunctions, loadInTab, { ...page.name, url });
    await page.bringToFront();
    return page;
  }

  #page(view: number): FirefoxPage {
    return new FirefoxPage(this.#window, { view, extensionId: this.#extension.geckoId });
  }

  #changePermissions(change: 'add' | 'remove', what: { permissions?: string[]; origins?: string[] }): Promise<void> {
    return this.#window.call(extensionFunctions, changePermissions, { id: this.#extension.geckoId, change, ...what });
  }
}
