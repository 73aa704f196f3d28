import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';

/** @returns the reader's notes on an article, none as long as they are not known, and what takes one that was changed */
export function useNotes(url: string): readonly [notes: readonly Note[], take: (note: Note) => void] {
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
  const take = useCallback(
    (note: Note) => setNotes((known) => known.map((each) => (each.id === note.id ? note : each))),
    [],
  );
  return [notes, take];
}
