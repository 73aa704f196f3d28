import { browser } from '../platform/browser';
import { askPage, NoReceiverError } from '../platform/messaging';
import type { SiteSwitches } from '../platform/messages';
import { DEFAULT_SWITCHES, siteKey, switchesBySite } from '../platform/settings';

export async function switchesOf(host: string): Promise<SiteSwitches> {
  const all = await switchesBySite.get();
  return Object.hasOwn(all, siteKey(host)) ? (all[siteKey(host)] ?? DEFAULT_SWITCHES) : DEFAULT_SWITCHES;
}

/** Changes are made one after the other: two switches that are pressed at once must not undo each other. */
let lastChange = Promise.resolve();

/** Keeps what is changed of a site's switches and applies it in its open tabs. */
export function changeSiteSwitches(host: string, changed: Partial<SiteSwitches>): Promise<void> {
  const change = lastChange.then(() => keepAndApply(host, changed));
  // A change that failed is told to who asked for it; the next one is made all the same.
  lastChange = change.catch(() => undefined);
  return change;
}

async function keepAndApply(host: string, changed: Partial<SiteSwitches>): Promise<void> {
  const switches = { ...(await switchesOf(host)), ...changed };
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
