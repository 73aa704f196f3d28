import type { CDPSession, Page } from '@playwright/test';

const sessions = new WeakMap<Page, CDPSession>();

/** Gives the focus to one page. Playwright lets all pages believe that they have it. */
export async function focusOnly(page: Page): Promise<void> {
  const others = page.context().pages();
  // A page may be closed meanwhile: it has no focus then.
  await Promise.allSettled(others.map((each) => emulateFocus(each, each === page)));
}

/** Puts a page's window away: without a display, all windows have the focus that are seen. */
export async function minimize(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await emulateFocus(page, false);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
  await session.detach();
}

async function emulateFocus(page: Page, enabled: boolean): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled });
}
