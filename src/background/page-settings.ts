import { parseRules, rulesFor } from '../core/own-rules';
import { exceptionKey, exceptionsOf, holdsOn, type RepairException, type Rewriting } from '../core/repair/exceptions';
import type { AnnotationSettings } from '../platform/annotation-settings';
import { browser } from '../platform/browser';
import { askPage, NoReceiverError } from '../platform/messaging';
import type { PageSettings, SiteSwitches } from '../platform/messages';
import { originPattern } from '../platform/permissions';
import { writeParts } from '../platform/setting-parts';
import {
  annotationSettings,
  changeUnderWay,
  DEFAULT_SWITCHES,
  MOST_EXCEPTIONS,
  MOST_EXCEPTIONS_ON_SITE,
  ownRulesText,
  pausedEverywhere,
  pausedSites,
  repairExceptions,
  switchesBySite,
} from '../platform/settings';
import { siteKey } from '../platform/site-key';
import { WorkQueue } from './work-queue';

/** What the reader chose for a host, as its pages have to know it. */
export async function settingsFor(host: string): Promise<PageSettings> {
  const site = siteKey(host);
  const [bySite, sites, everywhere, text, exceptions, annotations] = await Promise.all([
    switchesBySite.get(),
    pausedSites.get(),
    pausedEverywhere.get(),
    ownRulesText.get(),
    repairExceptions.get(),
    annotationSettings.get(),
  ]);
  return {
    switches: Object.hasOwn(bySite, site) ? (bySite[site] ?? DEFAULT_SWITCHES) : DEFAULT_SWITCHES,
    pauses: { site: sites.includes(site), everywhere },
    rules: rulesFor(parseRules(text).rules, host),
    hasExceptions: exceptions.some((exception) => holdsOn(exception, site)),
    annotations,
  };
}

const ALL_PAGES = '*://*/*';

const changes = new WorkQueue(changeUnderWay);

/** @param host whose pages have to know, with those of its subdomains; every page without one */
export function changeSettings(make: () => Promise<void>, host?: string): Promise<void> {
  return changes.add(async () => {
    await make();
    await tellTabs(host === undefined ? ALL_PAGES : originPattern(`https://${siteKey(host)}`));
  });
}

/** Tells the pages of what a worker changed that was stopped before it had told them. */
export function resumeChange(): Promise<void> {
  return changes.resume(() => tellTabs(ALL_PAGES));
}

/** Keeps what is changed of a site's switches and applies it in its open tabs. */
export function changeSiteSwitches(host: string, changed: Partial<SiteSwitches>): Promise<void> {
  return changeSettings(async () => {
    const switches = { ...(await settingsFor(host)).switches, ...changed };
    const bySite = new Map(Object.entries(await switchesBySite.get()));
    if (switches.repair && switches.declutter) bySite.delete(siteKey(host));
    else bySite.set(siteKey(host), switches);
    await switchesBySite.set(Object.fromEntries(bySite));
  }, host);
}

/** Pauses on a site, or goes on there, also in its open tabs. */
export function pauseSite(host: string, isPaused: boolean): Promise<void> {
  return changeSettings(async () => {
    const others = (await pausedSites.get()).filter((site) => site !== siteKey(host));
    await pausedSites.set(isPaused ? [...others, siteKey(host)] : others);
  }, host);
}

/** Does on a site again what is done everywhere. @param site its siteKey, as it is kept */
export function freeSite(site: string): Promise<void> {
  return changeSettings(async () => {
    const bySite = Object.entries(await switchesBySite.get());
    await writeParts({
      switchesBySite: Object.fromEntries(bySite.filter(([other]) => other !== site)),
      pausedSites: (await pausedSites.get()).filter((other) => other !== site),
    });
  }, site);
}

/** Pauses everywhere, or goes on, also in the open tabs. */
export function pauseEverywhere(isPaused: boolean): Promise<void> {
  return changeSettings(() => pausedEverywhere.set(isPaused));
}

/** Keeps the reader's own rules as `edit` makes them of those that there are, and applies them in the open tabs. */
export function changeOwnRules(edit: (text: string) => string): Promise<void> {
  return changeSettings(async () => ownRulesText.set(edit(await ownRulesText.get())));
}

/** Keeps what is changed of how pages are annotated. */
export function changeAnnotations(changed: Partial<AnnotationSettings>): Promise<void> {
  return changeSettings(async () => annotationSettings.set({ ...(await annotationSettings.get()), ...changed }));
}

/**
 * Keeps a word as the pages of a site write it, or no more. A page's script may have asked for it: it changes nothing on
 * other sites. Of more than are kept of a site, or of all, the oldest go.
 */
export function setRepairException(host: string, word: Rewriting, isException: boolean): Promise<void> {
  return changeSettings(async () => {
    const exception = { ...word, site: siteKey(host) };
    const others = (await repairExceptions.get()).filter((other) => exceptionKey(other) !== exceptionKey(exception));
    const kept = others.filter(({ site }) => site === exception.site);
    const tooOld = new Set(isException ? kept.slice(0, Math.max(0, kept.length + 1 - MOST_EXCEPTIONS_ON_SITE)) : []);
    const left = others.filter((other) => !tooOld.has(other));
    await repairExceptions.set(isException ? [...left, exception].slice(-MOST_EXCEPTIONS) : left);
  }, host);
}

/** Those of these words that are exceptions on a host's pages. */
export async function exceptionsAmong(host: string, words: readonly Rewriting[]): Promise<Rewriting[]> {
  const site = siteKey(host);
  return words.filter(exceptionsOf((await repairExceptions.get()).filter((exception) => holdsOn(exception, site))));
}

/** Keeps these exceptions instead of those that there are. */
export function keepRepairExceptions(exceptions: readonly RepairException[]): Promise<void> {
  return changeSettings(() => repairExceptions.set([...exceptions]));
}

async function tellTabs(url: string | undefined): Promise<void> {
  if (url === undefined) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map(({ id, url: page }) => tellTab(id, URL.parse(page ?? '')?.hostname ?? '')));
}

async function tellTab(tabId: number | undefined, host: string): Promise<void> {
  if (tabId === undefined) return;
  try {
    await askPage(tabId, 'applySettings', await settingsFor(host));
  } catch (error) {
    // A tab that was open before the extension was installed has no content script; it takes them when reloaded.
    if (!(error instanceof NoReceiverError)) throw error;
  }
}
