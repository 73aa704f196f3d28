import type { Note } from '../../core/notes/note';
import { askBackground } from '../../platform/messaging';
import { copyNote } from '../../ui/copy-note';
import { errorText } from '../error-text';

/** What the reader may do with a note. Each gives whether it was done, and none rejects. */
export interface NoteActions {
  readonly keep: (note: Note) => Promise<boolean>;
  readonly remove: (note: Note) => Promise<boolean>;
  readonly copy: (note: Note) => Promise<boolean>;
}

/**
 * @param url the article's link
 * @param take is given each note as it is from now on
 * @param onFailed is told why something was not done
 */
export function noteActions(url: string, take: (note: Note) => void, onFailed: (reason: string) => void): NoteActions {
  const isDone = (asked: Promise<unknown>) =>
    asked.then(
      () => true,
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
    remove: ({ id }) => isDone(askBackground('removeNote', url, id)),
    copy: ({ shown, text }) => isDone(copyNote(shown.exact, text)),
  };
}
