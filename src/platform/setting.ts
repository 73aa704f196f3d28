import * as v from 'valibot';
import { browser } from './browser';

/** A named value in the browser's storage for extensions. */
export interface Setting<S extends v.GenericSchema = v.GenericSchema> {
  readonly name: string;
  readonly area: 'local' | 'session';
  readonly schema: S;
  /** What holds until something is kept. */
  readonly fallback: v.InferOutput<S>;
  /** The stored value; the default where there is none or where it is not of this type any more. */
  get(): Promise<v.InferOutput<S>>;
  set(value: v.InferOutput<S>): Promise<void>;
}

export function setting<S extends v.GenericSchema>(
  name: string,
  schema: S,
  fallback: v.InferOutput<S>,
  area: Setting['area'] = 'local',
): Setting<S> {
  return {
    ...{ name, area, schema, fallback },
    async get() {
      const stored = (await browser.storage[area].get(name))[name];
      const parsed = v.safeParse(schema, stored);
      return parsed.success ? parsed.output : fallback;
    },
    set: (value) => browser.storage[area].set({ [name]: value }),
  };
}

/**
 * Calls back whenever anything that is kept on this device has changed, here or elsewhere.
 * @returns what ends it
 */
export function onSettingsChanged(changed: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area !== 'sync') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
