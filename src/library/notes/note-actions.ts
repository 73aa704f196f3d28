import type { Note } from '../../core/notes/note';
import { askBackground } from '../../platform/messaging';
import { copyNote } from '../../ui/copy-note';
import { errorText } from '../error-text';
import type { KnownNotes } from './use-notes';

/** What the reader may do with a note. Each gives whether it was done, and none rejects. */
export interface NoteActions {
  readonly keep: (note: Note) => Promise<boolean>;
  readonly remove: (note: Note) => Promise<boolean>;
  /** Brings back one that was deleted. */
  readonly restore: (note: Note) => Promise<boolean>;
  readonly copy: (note: Note) => Promise<boolean>;
}

/**
 * @param url the article's link
 * @param known is told what becomes of each note
 * @param onFailed is told why something was not done
 */
export function noteActions(
  url: string,
  { take, drop }: Pick<KnownNotes, 'take' | 'drop'>,
  onFailed: (reason: string) => void,
): NoteActions {
  const isDone = (asked: Promise<unknown>, onDone?: () => void) =>
    asked.then(
      () => {
        onDone?.();
        return true;
      },
      (error: unknown) => {
        onFailed(errorText('note', error));
        return false;
      },
    );
  return {
    keep: (note) => {
      take(note);
      return isDone(askBackground('changeNote', url, note));
    },
    remove: ({ id }) => isDone(askBackground('removeNote', url, id), () => drop(id)),
    restore: (note) => isDone(askBackground('changeNote', url, note), () => take(note)),
    copy: ({ shown, text }) => isDone(copyNote(shown.exact, text)),
  };
}
