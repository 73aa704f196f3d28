import { mergeRules } from '../core/own-rules';
import { distinctExceptions, type RepairException } from '../core/repair/exceptions';
import { isSame } from './is-same';
import { isPartId, type PartId, type PartValues } from './setting-parts';
import { MOST_EXCEPTIONS } from './settings';

type Merge = (kept: unknown, added: unknown) => unknown;

/** Lists of the reader's: what is added comes to what there is. All else is one choice, and the added one holds. */
const MERGES: Partial<Record<PartId, Merge>> = {
  ownRules: (kept, added) => mergeRules(kept as string, added as string),
  repairExceptions: mergedExceptions,
  pausedSites: mergedSites,
  'history.excludedSites': mergedSites,
  switchesBySite: (kept, added) => ({ ...(kept as object), ...(added as object) }),
};

/**
 * What the parts are where others are added to them.
 * @param kept the values of all parts that are in `added`, each of its part's type, as those of `added`
 */
export function mergeParts(kept: PartValues, added: PartValues): PartValues {
  const merged = Object.entries(added).map(([id, value]) => {
    const merge = isPartId(id) ? MERGES[id] : undefined;
    return [id, merge ? merge(kept[id as PartId], value) : value];
  });
  return Object.fromEntries(merged) as PartValues;
}

/** The parts that two sets of values do not have alike. */
export function changedParts(before: PartValues, after: PartValues): PartId[] {
  return Object.keys(after)
    .filter(isPartId)
    .filter((id) => !isSame(before[id], after[id]));
}

/** Those that were there stay, whatever comes: where there are too many, the last that are added are left out. */
function mergedExceptions(kept: unknown, added: unknown): RepairException[] {
  const words = [...(kept as readonly RepairException[]), ...(added as readonly RepairException[])];
  return distinctExceptions(words).slice(0, MOST_EXCEPTIONS);
}

function mergedSites(kept: unknown, added: unknown): string[] {
  return [...new Set([...(kept as readonly string[]), ...(added as readonly string[])])].sort();
}
