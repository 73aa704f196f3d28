import { isSame } from '../platform/is-same';
import { changedParts, mergeParts } from '../platform/merge-parts';
import type { PartKind, PartId, PartValues } from '../platform/setting-parts';
import { defaultParts, partsOf, readParts, writeParts } from '../platform/setting-parts';
import { LONGEST_RULES, replacedSettings } from '../platform/settings';
import { changeSettings } from './page-settings';

/**
 * Takes settings from a file. Lists of the reader's get what they do not have; all else is as the file has it.
 * @throws Error where there is no room for the rules; nothing is changed then
 */
export function importSettings(values: PartValues): Promise<void> {
  return replace('import', Object.keys(values) as PartId[], (kept) => {
    const merged = mergeParts(kept, values);
    if (((merged.ownRules as string | undefined) ?? '').length > LONGEST_RULES) throw new Error('too many rules');
    return merged;
  });
}

/** Puts settings back to what the extension is installed with. @param also what is left alone unless the reader names it */
export function resetSettings(also: readonly PartKind[]): Promise<void> {
  const ids = partsOf('shared', 'device', ...also);
  return replace('reset', ids, () => defaultParts(ids));
}

function replace(
  how: 'import' | 'reset',
  ids: readonly PartId[],
  make: (kept: PartValues) => PartValues,
): Promise<void> {
  return changeSettings(async () => {
    const kept = await readParts(ids);
    const next = make(kept);
    const changed = changedParts(kept, next);
    // Where it changes nothing, the way back from the time before stays.
    if (changed.length === 0) return;
    const only = (values: PartValues) => Object.fromEntries(changed.map((id) => [id, values[id]]));
    // The way back is there before anything is gone.
    await replacedSettings.set({ how, before: only(kept), after: only(next) });
    await writeParts(only(next));
  });
}

/**
 * Puts back what was replaced last, once.
 * @returns how many parts the reader has changed since: they stay as they are
 */
export async function undoReplacement(): Promise<number> {
  let left = 0;
  await changeSettings(async () => {
    const { before, after } = await replacedSettings.get();
    const ids = Object.keys(before) as PartId[];
    const now = await readParts(ids);
    const untouched = ids.filter((id) => isSame(now[id], after[id]));
    left = ids.length - untouched.length;
    await writeParts(Object.fromEntries(untouched.map((id) => [id, before[id]])));
    await replacedSettings.set(replacedSettings.fallback);
  });
  return left;
}
