import { setTimeout } from 'node:timers/promises';
import { DocumentView } from '../document-view';
import { type AccessibleNode, type Medium, type Page, PRESS_MS } from '../view';
import type { FirefoxWindow } from './firefox-window';
import {
  accessibleNodesIn,
  capture,
  pointInTab,
  closeView,
  emulateMedium,
  evaluateIn,
  pressKey,
  reloadTab,
  selectTab,
  setTabWidth,
  viewFunctions,
  type ViewName,
} from './privileged/views';

/** A document in Firefox: a tab, the popup, the worker's page. */
export class FirefoxView extends DocumentView {
  protected readonly window: FirefoxWindow;
  readonly name: ViewName;

  constructor(window: FirefoxWindow, name: ViewName) {
    super();
    this.window = window;
    this.name = name;
  }

  async run(expression: string): Promise<unknown> {
    const json = await this.window.call(viewFunctions, evaluateIn, { ...this.name, expression });
    return typeof json === 'string' ? (JSON.parse(json) as unknown) : undefined;
  }

  close(): Promise<void> {
    return this.window.call(viewFunctions, closeView, this.name);
  }

  protected async capture(): Promise<Buffer> {
    const size = await this.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: document.documentElement.scrollHeight,
    }));
    return Buffer.from(await this.window.call(viewFunctions, capture, { ...this.name, ...size }), 'base64');
  }
}

/** A tab of Firefox. */
export class FirefoxPage extends FirefoxView implements Page {
  reload(): Promise<void> {
    return this.window.call(viewFunctions, reloadTab, this.name);
  }

  bringToFront(): Promise<void> {
    return this.window.call(viewFunctions, selectTab, this.name);
  }

  setWidth(width: number): Promise<void> {
    return this.window.call(viewFunctions, setTabWidth, { ...this.name, width });
  }

  emulate(medium: Medium): Promise<void> {
    return this.window.call(viewFunctions, emulateMedium, { ...this.name, ...medium });
  }

  async accessibleNodes(): Promise<readonly AccessibleNode[]> {
    const json = await this.window.call(viewFunctions, accessibleNodesIn, this.name);
    return JSON.parse(json ?? '[]') as AccessibleNode[];
  }

  press(key: string): Promise<void> {
    return this.window.call(viewFunctions, pressKey, { ...this.name, key });
  }

  moveTo(x: number, y: number): Promise<void> {
    return this.window.call(viewFunctions, pointInTab, { ...this.name, x, y, types: ['mousemove'] });
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.window.call(viewFunctions, pointInTab, { ...this.name, x, y, types: ['mousemove', 'mousedown'] });
    await setTimeout(PRESS_MS);
    await this.window.call(viewFunctions, pointInTab, { ...this.name, x, y, types: ['mouseup'] });
  }
}
