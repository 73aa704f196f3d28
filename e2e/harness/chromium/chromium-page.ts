import type { Page as PlaywrightPage } from '@playwright/test';
import { DocumentView } from '../document-view';
import { type AccessibleNode, type Medium, type Page, PRESS_MS } from '../view';
import { focusOnly } from './focus-only';

/** A tab of Chromium, through Playwright. */
export class ChromiumPage extends DocumentView implements Page {
  readonly playwright: PlaywrightPage;

  constructor(playwright: PlaywrightPage) {
    super();
    this.playwright = playwright;
  }

  async reload(): Promise<void> {
    await this.playwright.reload();
  }

  async bringToFront(): Promise<void> {
    await this.playwright.bringToFront();
    await focusOnly(this.playwright);
  }

  setWidth(width: number): Promise<void> {
    return this.playwright.setViewportSize({ width, height: this.playwright.viewportSize()?.height ?? 800 });
  }

  emulate({ medium, colorScheme }: Medium): Promise<void> {
    return this.playwright.emulateMedia({ media: medium, colorScheme });
  }

  async accessibleNodes(): Promise<readonly AccessibleNode[]> {
    const session = await this.playwright.context().newCDPSession(this.playwright);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (id: string): AccessibleNode[] => {
      const { ignored, role, name, childIds = [] } = byId.get(id) ?? { ignored: true };
      const inside = childIds.flatMap(inOrder);
      return ignored ? inside : [{ role: String(role?.value ?? ''), name: String(name?.value ?? '') }, ...inside];
    };
    return nodes[0] ? inOrder(nodes[0].nodeId) : [];
  }

  press(key: string): Promise<void> {
    return this.playwright.keyboard.press(key);
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.playwright.mouse.move(x, y);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.playwright.mouse.move(x, y);
    await this.playwright.mouse.click(x, y, { delay: PRESS_MS });
  }

  close(): Promise<void> {
    return this.playwright.close();
  }

  protected run(expression: string): Promise<unknown> {
    return this.playwright.evaluate(expression);
  }

  protected capture(): Promise<Buffer> {
    return this.playwright.screenshot({ fullPage: true });
  }
}
