import { DocumentView } from '../document-view';
import type { CdpTarget } from './cdp-target';

/** The toolbar popup of Chromium. */
export class ChromiumPopup extends DocumentView {
  readonly #target: CdpTarget;

  constructor(target: CdpTarget) {
    super();
    this.#target = target;
  }

  async close(): Promise<void> {
    await this.#target.send('Page.close');
  }

  protected run(expression: string): Promise<unknown> {
    return this.#target.evaluate(expression);
  }

  protected async capture(): Promise<Buffer> {
    const { data } = (await this.#target.send('Page.captureScreenshot', { captureBeyondViewport: true })) as {
      data: string;
    };
    return Buffer.from(data, 'base64');
  }
}
