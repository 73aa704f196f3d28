import { describe, expect, it, vi } from 'vitest';
import {
  defaultParts,
  isPartValue,
  partsOf,
  placeOf,
  readParts,
  SETTING_PARTS,
  SETTINGS,
  writeParts,
} from './setting-parts';

const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('./browser', () => {
  const area = {
    get: (name: string) => Promise.resolve(stored.has(name) ? { [name]: stored.get(name) } : {}),
    set: (values: object) => {
      for (const [name, value] of Object.entries(values)) stored.set(name, value);
      return Promise.resolve();
    },
  };
  return { browser: { storage: { local: area, session: area } } };
});

/** A setting's choices, or the setting itself where it is a single one. */
function partsIn(name: string): string[] {
  const ids = Object.keys(SETTING_PARTS);
  const schema = SETTINGS.get(name)?.schema as { entries?: object };
  return ids.includes(name) ? [name] : Object.keys(schema.entries ?? {}).map((choice) => `${name}.${choice}`);
}

describe('parts of the settings', () => {
  it('are all settings with all their choices, and nothing else', () => {
    expect([...SETTINGS.keys()].flatMap(partsIn).sort()).toEqual(Object.keys(SETTING_PARTS).sort());
    expect(SETTINGS.size).toBeGreaterThan(10);
  });

  it('have defaults of their own types', () => {
    const ids = partsOf('shared', 'device', 'sites', 'rules', 'exceptions');
    const defaults = defaultParts(ids);
    expect(ids.filter((id) => !isPartValue(id, defaults[id]))).toEqual([]);
    expect(ids.filter((id) => isPartValue(id, { some: 7 }))).toEqual([]);
  });

  it('are kept on this device, so that all of them can be replaced at once', () => {
    const ids = partsOf('shared', 'device', 'sites', 'rules', 'exceptions');
    expect(ids.filter((id) => placeOf(id).setting.area !== 'local')).toEqual([]);
  });

  it('name no site, delete nothing and stop no recording where they are shared', () => {
    expect(partsOf('shared').sort()).toEqual([
      'annotations.glossKinds',
      'annotations.offersNotes',
      'annotations.printsMarks',
      'annotations.repairMarks',
      'annotations.showsStrip',
      'citationFormat',
      'listen.rate',
    ]);
  });

  it('are written without what shares a setting with them', async () => {
    stored.clear();
    await writeParts({ 'history.excludedSites': ['baochi.vn'], citationFormat: 'apa' });
    await writeParts({ 'history.retentionMonths': 6, 'history.isPaused': true });
    expect(stored.get('history')).toEqual({
      ...{ isPaused: true, keepsText: true, retentionMonths: 6, excludedSites: ['baochi.vn'], backupEvery: 'never' },
    });
    expect(await readParts(['history.retentionMonths', 'citationFormat', 'listen.rate'])).toEqual({
      ...{ 'history.retentionMonths': 6, citationFormat: 'apa', 'listen.rate': 1 },
    });
  });
});
