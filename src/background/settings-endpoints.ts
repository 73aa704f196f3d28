import * as v from 'valibot';
import type { Endpoints } from '../platform/messaging';
import type { PartValues } from '../platform/setting-parts';
import { isFilePart } from '../platform/settings-file';
import type { SettingsApi } from '../platform/settings-messages';
import { fromOwnPage } from './endpoint';
import { forgetSynced, setSync, syncSettings } from './sync/sync-settings';
import { importSettings, resetSettings, undoReplacement } from './whole-settings';

const partsSchema = v.custom<PartValues>(
  (values) =>
    typeof values === 'object' && values !== null && Object.entries(values).every(([id, part]) => isFilePart(id, part)),
);

/** What the worker answers about the settings as a whole. */
export const settingsEndpoints: Endpoints<SettingsApi> = {
  importSettings: fromOwnPage(v.tuple([partsSchema]), (_sender, values) => importSettings(values)),
  resetSettings: fromOwnPage(v.tuple([v.array(v.picklist(['sites', 'rules', 'exceptions']))]), (_sender, also) =>
    resetSettings(also),
  ),
  undoReplacement: fromOwnPage(v.tuple([]), () => undoReplacement()),
  setSync: fromOwnPage(v.tuple([v.boolean()]), (_sender, isOn) => setSync(isOn)),
  syncSettings: fromOwnPage(v.tuple([]), () => syncSettings()),
  forgetSynced: fromOwnPage(v.tuple([]), () => forgetSynced()),
};
