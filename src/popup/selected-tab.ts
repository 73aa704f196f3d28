import { browser, type Tabs } from '../platform/browser';

/**
 * The tab that the popup is about: the active one, or with `?tab=ID` in the popup's own address the one of that id, so
 * that it can be opened in a tab of its own, beside the page (`src/popup/index.html?tab=7`).
 */
export async function selectedTab(): Promise<Tabs.Tab | undefined> {
  const id = new URLSearchParams(location.search).get('tab');
  if (id !== null) return browser.tabs.get(Number(id));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
