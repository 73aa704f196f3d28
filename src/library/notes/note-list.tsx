import { t } from '../../platform/i18n';
import { LongList } from '../../ui/long-list';
import { NoteItem, type NoteItemProps } from './note-item';
import type { NotedText } from './placed-notes';
import type { KnownNotes } from './use-notes';

interface NoteListProps
  extends Pick<NotedText, 'placed' | 'orphans'>, Pick<NoteItemProps, 'actions'>, Pick<KnownNotes, 'deleted'> {
  /** Whether there is a text in which they could have their place. */
  readonly hasText: boolean;
}

/** The reader's notes on an article: those that have their place in the text, and those that have none. */
export function NoteList({ placed, orphans, hasText, ...props }: NoteListProps) {
  if (placed.length + orphans.length === 0) return null;
  return (
    <section class="notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{t('noteReading')}</h2>
      <Notes notes={placed} isPlaced {...props} />
      {hasText && orphans.length > 0 && <h3>{t('noteReadingOrphans')}</h3>}
      <Notes notes={orphans} isPlaced={false} {...props} />
    </section>
  );
}

interface NotesProps extends Pick<NoteItemProps, 'isPlaced' | 'actions'>, Pick<KnownNotes, 'notes' | 'deleted'> {}

function Notes({ notes, deleted, ...props }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <LongList rows={notes} keyOf={({ id }) => id} textOf={({ shown, text }) => `${shown.exact} ${text}`}>
      {(note) => <NoteItem note={note} isDeleted={deleted.has(note.id)} {...props} />}
    </LongList>
  );
}
