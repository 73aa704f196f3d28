import type { CDPSession } from '@playwright/test';
import { waitFor } from '../wait-for';
import { CdpTarget } from './cdp-target';

/** The extension as installed in a running Chromium: its targets and its toolbar button. */
export class ChromiumExtension {
  readonly id: string;
  readonly #browser: CDPSession;

  private constructor(browser: CDPSession, id: string) {
    this.#browser = browser;
    this.id = id;
  }

  static async install(browser: CDPSession, path: string): Promise<ChromiumExtension> {
    const { id } = await browser.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
    return new ChromiumExtension(browser, id);
  }

  async uninstall(): Promise<void> {
    await this.#browser.send('Extensions.uninstall', { id: this.id });
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** Clicks the toolbar button over the tab at this URL. */
  async clickAction(tabUrl: string): Promise<void> {
    const tab = (await this.#targets()).findLast(({ type, url }) => type === 'tab' && url === tabUrl);
    if (!tab) throw new Error(`no tab is at ${tabUrl}`);
    await this.#browser.send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
  }

  /** The popup's target, once it is there. */
  async popup(): Promise<CdpTarget> {
    const popupUrl = this.url('src/popup/index.html');
    const { targetId } = await waitFor(async () =>
      (await this.#targets()).find(({ type, url }) => type === 'page' && url === popupUrl),
    );
    return CdpTarget.attach(this.#browser, targetId);
  }

  /** The worker's target; undefined while it is stopped. */
  async worker(): Promise<string | undefined> {
    const workers = (await this.#targets()).filter(({ type }) => type === 'service_worker');
    return workers.find(({ url }) => url.startsWith(this.url('')))?.targetId;
  }

  /**
   * Stops the worker, once. One that is needed again at once has the same target and is there before anybody could see it gone:
   * the browser's own account of its workers tells.
   * @param session of any page, where nobody has asked for that account before
   */
  async stopWorker(session: CDPSession): Promise<void> {
    const targetId = await this.worker();
    if (!targetId) return;
    let isStopped = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(
        ({ scriptURL, status }) => scriptURL.startsWith(this.url('')) && status !== 'redundant',
      );
      isStopped ||= own.some(({ runningStatus }) => runningStatus === 'stopped');
    });
    await session.send('ServiceWorker.enable');
    // One that is just starting does not stop.
    await waitFor(async () => {
      if (isStopped) return true;
      await this.#browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
      return undefined;
    });
  }

  async #targets() {
    return (await this.#browser.send('Target.getTargets', { filter: [{}] })).targetInfos;
  }
}
