import { tNamed } from '../../platform/i18n';

/** The words for a part of the settings. */
export function partName(id: string): string {
  // Message keys know no dots.
  return tNamed('settingPart', id.replaceAll('.', '_'));
}
