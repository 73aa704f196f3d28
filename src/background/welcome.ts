import { browser } from '../platform/browser';

/** Opens the page that welcomes the reader; options lead to it later. */
export async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
