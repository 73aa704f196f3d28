import type { CDPSession, Page } from '@playwright/test';

const sessions = new WeakMap<Page, CDPSession>();

/** Gives the focus to one page. Playwright lets all pages believe that they have it. */
export async function focusOnly(page: Page): Promise<void> {
  const others = page.context().pages();
  // A page may be closed meanwhile: it has no focus then.
  await Promise.allSettled(others.map((each) => emulateFocus(each, each === page)));
}

async function emulateFocus(page: Page, enabled: boolean): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled });
}
