import type { SiteSwitches } from '../../platform/messages';
import { DEFAULT_SWITCHES, pausedEverywhere, pausedSites, switchesBySite } from '../../platform/settings';
import { useSetting } from '../use-setting';

/** What the reader chose for a site, by its siteKey. */
export interface SiteChoice extends SiteSwitches {
  readonly site: string;
  readonly isPaused: boolean;
}

/** The sites where something is switched off or paused, in alphabetical order; undefined until they are read. */
export function useSiteChoices() {
  const { value: bySite } = useSetting(switchesBySite);
  const { value: paused } = useSetting(pausedSites);
  const { value: isPausedEverywhere = false } = useSetting(pausedEverywhere);
  const choices = bySite && paused && choicesOf(bySite, paused);
  return { choices, isPausedEverywhere };
}

function choicesOf(bySite: Readonly<Record<string, SiteSwitches>>, paused: readonly string[]): SiteChoice[] {
  const [switches, pauses] = [new Map(Object.entries(bySite)), new Set(paused)];
  const sites = [...new Set([...switches.keys(), ...pauses])].sort();
  return sites.map((site) => ({
    ...(switches.get(site) ?? DEFAULT_SWITCHES),
    ...{ site, isPaused: pauses.has(site) },
  }));
}
