import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';

export interface KnownNotes {
  /** None as long as they are not known. */
  readonly notes: readonly Note[];
  /** The ids of those among them that the reader has deleted since, and may want back. */
  readonly deleted: ReadonlySet<string>;
  /** Takes a note as it is from now on. */
  readonly take: (note: Note) => void;
  readonly drop: (id: string) => void;
}

/** The reader's notes on an article. */
export function useNotes(url: string): KnownNotes {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [deleted, setDeleted] = useState<ReadonlySet<string>>(new Set());
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
  const take = useCallback((note: Note) => {
    setNotes((known) => known.map((each) => (each.id === note.id ? note : each)));
    setDeleted((known) => new Set([...known].filter((id) => id !== note.id)));
  }, []);
  const drop = useCallback((id: string) => setDeleted((known) => new Set([...known, id])), []);
  return { notes, deleted, take, drop };
}
