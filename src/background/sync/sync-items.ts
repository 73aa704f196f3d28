import * as v from 'valibot';
import { stampedSchema } from '../../platform/stamped';
import type { StampedChoices } from './merge-choices';

/** Of each extension, in Chromium and Firefox alike: bytes of an item's name and its value as JSON. */
const LARGEST_ITEM = 8192;

export type SyncProblem = 'too-large' | 'full' | 'too-often' | 'unavailable';

/** What of a browser's `storage.sync` are choices; whatever else is there is left alone. */
export function readItems(items: Readonly<Record<string, unknown>>): StampedChoices {
  return Object.fromEntries(
    Object.entries(items).flatMap(([name, item]) => {
      const parsed = v.safeParse(stampedSchema, item);
      return parsed.success ? [[name, parsed.output]] : [];
    }),
  );
}

/** Whether the browser takes such an item. */
export function fits(name: string, item: unknown): boolean {
  return new TextEncoder().encode(name + JSON.stringify(item)).length <= LARGEST_ITEM;
}

/** Why `storage.sync` refused a change, by the words of Chromium or Firefox. */
export function problemOf(error: unknown): SyncProblem {
  const words = error instanceof Error ? error.message : String(error);
  if (words.includes('MAX_WRITE_OPERATIONS')) return 'too-often';
  if (words.includes('QUOTA_BYTES_PER_ITEM')) return 'too-large';
  // Firefox has these words for any quota; single items were measured before.
  if (/QUOTA_BYTES|MAX_ITEMS|QuotaExceeded/.test(words)) return 'full';
  return 'unavailable';
}
