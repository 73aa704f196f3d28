import { expect } from './harness/fixture';
import type { Page } from './harness/test-browser';

interface MarkedWindow {
  last?: Element | null;
}

/**
 * Presses Tab until what has the focus is what is meant.
 * @throws Error where it does not come to it
 */
export async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    if (await isThere()) return;
    await page.evaluate(() => void ((window as MarkedWindow).last = document.activeElement));
    await page.press('Tab');
    // The key is on its way when the press is done.
    const hasMoved = () => page.evaluate(() => (window as MarkedWindow).last !== document.activeElement);
    await expect.poll(hasMoved).toBe(true);
  }
  throw new Error('Tab never comes to it');
}
