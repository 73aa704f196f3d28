import { UnreadableFile } from '../../core/history/transfer/unreadable-file';
import { t, tNamed } from '../../platform/i18n';
import { changedParts, mergeParts } from '../../platform/merge-parts';
import { type PartId, type PartValues, readParts } from '../../platform/setting-parts';
import { FILE_PARTS, LARGEST_SETTINGS_FILE, readSettingsFile } from '../../platform/settings-file';
import { partName } from './part-name';

/** A file of settings that the reader has chosen, beside the settings as they are. */
export interface ChosenFile {
  readonly values: PartValues;
  /** How many parts it has that only a newer version knows. */
  readonly unknown: number;
  /** What would be another than it is now. */
  readonly changed: readonly PartId[];
  readonly kept: PartValues;
  readonly merged: PartValues;
}

/** @throws UnreadableFile as readSettingsFile */
export async function readFile(file: File): Promise<ChosenFile> {
  if (file.size > LARGEST_SETTINGS_FILE) throw new UnreadableFile('too-long');
  const { values, unknown } = readSettingsFile(await file.text());
  const kept = await readParts(FILE_PARTS);
  const merged = mergeParts(kept, values);
  return { values, unknown, kept, merged, changed: changedParts(kept, merged) };
}

/** Why nothing was taken of a file, in words. */
export function fileProblem({ reason, part }: UnreadableFile): string {
  const words = tNamed('settingsProblem', reason);
  return part === '' ? words : t('settingsProblemPart', partName(part), words);
}
