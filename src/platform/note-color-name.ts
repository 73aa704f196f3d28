import type { NoteColor } from '../core/notes/note';
import { t } from './i18n';

const NAMES: Readonly<Record<NoteColor, () => string>> = {
  yellow: () => t('noteYellow'),
  blue: () => t('noteBlue'),
  pink: () => t('notePink'),
  green: () => t('noteGreen'),
};

/** What the colour of a note is called. */
export function noteColorName(color: NoteColor): string {
  return NAMES[color]();
}
