import type { Note } from '../../core/notes/note';
import { t } from '../../platform/i18n';
import { NoteItem, type NoteItemProps } from './note-item';
import type { NotedText } from './placed-notes';

interface NoteListProps extends Pick<NotedText, 'placed' | 'orphans'>, Pick<NoteItemProps, 'actions'> {
  /** Whether there is a text in which they could have their place. */
  readonly hasText: boolean;
}

/** The reader's notes on an article: those that have their place in the text, and those that have none. */
export function NoteList({ placed, orphans, hasText, actions }: NoteListProps) {
  if (placed.length + orphans.length === 0) return null;
  return (
    <section class="notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{t('noteReading')}</h2>
      <Notes notes={placed} isPlaced actions={actions} />
      {hasText && orphans.length > 0 && <h3>{t('noteReadingOrphans')}</h3>}
      <Notes notes={orphans} isPlaced={false} actions={actions} />
    </section>
  );
}

function Notes({ notes, ...props }: Omit<NoteItemProps, 'note'> & { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} {...props} />
      ))}
    </ul>
  );
}
