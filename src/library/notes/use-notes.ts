import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';

/** The reader's notes on an article; none as long as they are not known. */
export function useNotes(url: string): readonly Note[] {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  useEffect(() => {
    let isStale = false;
    askBackground('notesOf', url).then(
      (found) => {
        if (!isStale) setNotes(found);
      },
      (error: unknown) => reportError('notes', error),
    );
    return () => {
      isStale = true;
    };
  }, [url]);
  return notes;
}
