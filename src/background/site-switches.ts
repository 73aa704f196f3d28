import { browser } from '../platform/browser';
import { askPage, NoReceiverError } from '../platform/messaging';
import type { SiteSwitches } from '../platform/messages';
import { DEFAULT_SWITCHES, siteKey, switchesBySite } from '../platform/settings';

export async function switchesOf(host: string): Promise<SiteSwitches> {
  const all = await switchesBySite.get();
  return Object.hasOwn(all, siteKey(host)) ? (all[siteKey(host)] ?? DEFAULT_SWITCHES) : DEFAULT_SWITCHES;
}

/** Keeps the switches of a site and applies them in its open tabs. */
export async function applySiteSwitches(host: string, switches: SiteSwitches): Promise<void> {
  const bySite = new Map(Object.entries(await switchesBySite.get()));
  if (switches.repair && switches.declutter) bySite.delete(siteKey(host));
  else bySite.set(siteKey(host), switches);
  await switchesBySite.set(Object.fromEntries(bySite));
  const tabs = await browser.tabs.query({ url: `*://*.${siteKey(host)}/*` });
  await Promise.all(tabs.map((tab) => tellTab(tab.id, switches)));
}

async function tellTab(tabId: number | undefined, switches: SiteSwitches): Promise<void> {
  if (tabId === undefined) return;
  try {
    await askPage(tabId, 'applySwitches', switches);
  } catch (error) {
    // A tab that was open before the extension was installed has no content script; it takes the switches when reloaded.
    if (!(error instanceof NoReceiverError)) throw error;
  }
}
