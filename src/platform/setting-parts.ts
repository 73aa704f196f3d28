import * as v from 'valibot';
import { browser } from './browser';
import type { Setting } from './setting';
import * as settings from './settings';

/**
 * Where a part of the settings goes besides this device:
 * - `shared`: into exported files, back to its default, and to other devices where the reader wants that. How pages look: it
 *   says nothing of what is read, and deletes nothing.
 * - `device`: the same, but never to other devices. It says what is recorded or deleted here, or names what only this device has.
 * - `sites`, `rules`, `exceptions`: as `device`, but reset only where the reader asks for it by name. They are the reader's
 *   own work, and traces of what was read.
 * - `internal`: nowhere. It is no choice of the reader's.
 */
export type PartKind = 'shared' | 'device' | 'sites' | 'rules' | 'exceptions' | 'internal';

/**
 * Every setting of settings.ts; one that holds several choices, choice by choice as "setting.choice". The names stand in
 * files and on other devices: they are never given to anything else.
 */
export const SETTING_PARTS = {
  'annotations.repairMarks': 'shared',
  'annotations.printsMarks': 'shared',
  'annotations.glossKinds': 'shared',
  'annotations.offersNotes': 'shared',
  'annotations.showsStrip': 'shared',
  citationFormat: 'shared',
  'listen.rate': 'shared',
  'listen.voice': 'device',
  pausedEverywhere: 'device',
  'history.isPaused': 'device',
  'history.keepsText': 'device',
  'history.retentionMonths': 'device',
  'history.backupEvery': 'device',
  'history.excludedSites': 'sites',
  pausedSites: 'sites',
  switchesBySite: 'sites',
  ownRules: 'rules',
  repairExceptions: 'exceptions',
  backupReport: 'internal',
  changeUnderWay: 'internal',
  historyTrouble: 'internal',
  replacedSettings: 'internal',
  sharingUnderWay: 'internal',
  sync: 'internal',
} as const satisfies Readonly<Record<string, PartKind>>;

export type PartId = keyof typeof SETTING_PARTS;

/** Values of some parts, each of its part's type. */
export type PartValues = Readonly<Partial<Record<PartId, unknown>>>;

export function isPartId(id: string): id is PartId {
  return Object.hasOwn(SETTING_PARTS, id);
}

export function partsOf(...kinds: readonly PartKind[]): PartId[] {
  return Object.keys(SETTING_PARTS).filter((id): id is PartId => isPartId(id) && kinds.includes(SETTING_PARTS[id]));
}

/** The settings of settings.ts by their names in the storage. */
export const SETTINGS: ReadonlyMap<string, Setting> = new Map(
  Object.values<unknown>(settings)
    .filter(isSetting)
    .map((setting) => [setting.name, setting]),
);

function isSetting(exported: unknown): exported is Setting {
  return typeof exported === 'object' && exported !== null && 'fallback' in exported;
}

/** The setting that a part is kept in, and which of its choices the part is; undefined: all of it. */
export function placeOf(id: PartId): { readonly setting: Setting; readonly choice: string | undefined } {
  const [name = '', choice] = id.split('.');
  const setting = SETTINGS.get(name);
  if (!setting) throw new Error(`no setting ${name}`);
  return { setting, choice };
}

/** What of a setting's value is a part's. */
function partOf(id: PartId, value: unknown): unknown {
  const { choice } = placeOf(id);
  return choice === undefined ? value : (value as Readonly<Record<string, unknown>>)[choice];
}

export async function readParts(ids: readonly PartId[]): Promise<PartValues> {
  const values = ids.map(async (id) => [id, partOf(id, await placeOf(id).setting.get())] as const);
  return Object.fromEntries(await Promise.all(values));
}

/** What the extension is installed with. */
export function defaultParts(ids: readonly PartId[]): PartValues {
  return Object.fromEntries(ids.map((id) => [id, partOf(id, placeOf(id).setting.fallback)]));
}

/** Keeps parts that are in `storage.local`, all of them at once; what shares a setting with them stays as it is by then. */
export async function writeParts(values: PartValues): Promise<void> {
  const next: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(values)) {
    if (!isPartId(id)) continue;
    const { setting, choice } = placeOf(id);
    const kept = next[setting.name] ?? (await setting.get());
    next[setting.name] = choice === undefined ? value : { ...(kept as object), [choice]: value };
  }
  await browser.storage.local.set(next);
}

/** Whether a value is of a part's type. */
export function isPartValue(id: PartId, value: unknown): boolean {
  const { setting, choice } = placeOf(id);
  const { entries } = setting.schema as { entries?: Readonly<Record<string, v.GenericSchema>> };
  return v.is(choice === undefined ? setting.schema : (entries?.[choice] ?? v.never()), value);
}
