import * as v from 'valibot';
import { UnreadableFile } from '../core/history/transfer/unreadable-file';
import { isPartId, isPartValue, type PartId, partsOf, type PartValues } from './setting-parts';
import { LONGEST_RULES } from './settings';

/** What the file says of itself, and so what is read back. */
const FORMAT = 'doc-sach-settings';
/** Counted up where a part's value means another thing than before; a part more or less needs no new one. */
const VERSION = 1;

/** Bytes. Own rules of the greatest length, of which JSON writes every letter as an escape, and as many exceptions, are less. */
export const LARGEST_SETTINGS_FILE = 16_000_000;

/** Sites that one list of a file may have: more than there are newspapers, and no more than a page can bear. */
const MOST_SITES = 10_000;

/** Parts of a file. */
export const FILE_PARTS: readonly PartId[] = partsOf('shared', 'device', 'sites', 'rules', 'exceptions');

const fileSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const siteSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const sitesSchema = v.pipe(v.array(siteSchema), v.maxLength(MOST_SITES));

/** What a list of a file may be at most, besides being of its part's type. */
const BOUNDS: Partial<Record<PartId, v.GenericSchema>> = {
  'history.excludedSites': sitesSchema,
  pausedSites: sitesSchema,
  switchesBySite: v.pipe(v.record(siteSchema, v.unknown()), v.maxEntries(MOST_SITES)),
  ownRules: v.pipe(v.string(), v.maxLength(LONGEST_RULES)),
  citationFormat: v.pipe(v.string(), v.maxLength(100)),
};

/** Settings as a file: JSON with a line for each part. */
export function settingsFile(values: PartValues): string {
  const parts = FILE_PARTS.filter((id) => Object.hasOwn(values, id));
  const lines = parts.map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(values[id])}`);
  return `{\n  "format": "${FORMAT}",\n  "version": ${VERSION},\n  "settings": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** What a file of settings brings. */
export interface ReadSettings {
  readonly values: PartValues;
  /** How many parts it has that this version does not know. */
  readonly unknown: number;
}

/**
 * Reads what {@link settingsFile} wrote, of this version or an older one.
 * @throws UnreadableFile for any other text; where a part is wrong, with its name. Nothing is to be taken of such a file
 */
export function readSettingsFile(text: string): ReadSettings {
  const file = parsed(text);
  if (!v.is(fileSchema, file)) throw new UnreadableFile('unknown');
  if (file.version > VERSION) throw new UnreadableFile('newer');
  const { settings } = file as { settings?: unknown };
  if (!v.is(v.record(v.string(), v.unknown()), settings)) throw new UnreadableFile('damaged');
  const entries = Object.entries(settings);
  const known = entries.filter(([id]) => isPartId(id) && FILE_PARTS.includes(id));
  const wrong = known.find(([id, value]) => !isFilePart(id, value));
  if (wrong) throw new UnreadableFile('damaged', undefined, wrong[0]);
  if (known.length === 0) throw new UnreadableFile('empty');
  return { values: Object.fromEntries(known), unknown: entries.length - known.length };
}

/** Whether a value is one that a file may bring for a part. */
export function isFilePart(id: string, value: unknown): boolean {
  if (!isPartId(id) || !FILE_PARTS.includes(id)) return false;
  return isPartValue(id, value) && v.is(BOUNDS[id] ?? v.unknown(), value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // One of these files that was cut off or edited by hand says what it is all the same.
    throw new UnreadableFile(text.slice(0, 200).includes(FORMAT) ? 'damaged' : 'unknown');
  }
}
