import { useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';
import { t } from '../../platform/i18n';
import { askBackground } from '../../platform/messaging';
import { clip } from '../../ui/clip';
import { errorText } from '../error-text';
import { placeId } from './noted-text';
import type { NotedText } from './placed-notes';

interface NoteListProps extends Pick<NotedText, 'placed' | 'orphans'> {
  /** Whether there is a text in which they could have their place. */
  readonly hasText: boolean;
  /** The article's link. */
  readonly url: string;
  readonly onFailed: (reason: string) => void;
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

interface ItemProps extends Pick<NoteListProps, 'url' | 'onFailed'> {
  readonly isPlaced: boolean;
}

function Notes({ notes, ...props }: ItemProps & { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} {...props} />
      ))}
    </ul>
  );
}

function NoteItem({ note, url, isPlaced, onFailed }: ItemProps & { readonly note: Note }) {
  const [isDeleted, setDeleted] = useState(false);
  const quote = clip(note.shown.exact, 200);
  const change = (asked: Promise<unknown>, deleted: boolean) => {
    asked.then(
      () => setDeleted(deleted),
      (error: unknown) => onFailed(errorText('note', error)),
    );
  };
  if (isDeleted) {
    return (
      <li>
        <span role="status">{t('noteDeleted')}</span>{' '}
        <button type="button" class="small" onClick={() => change(askBackground('changeNote', url, note), false)}>
          {t('noteUndo')}
        </button>
      </li>
    );
  }
  return (
    <li>
      <blockquote class={note.color} lang="vi">
        {isPlaced ? <PlaceButton id={note.id} quote={quote} /> : quote}
      </blockquote>
      {note.text !== '' && <p class="own">{note.text}</p>}
      <button
        type="button"
        class="small"
        aria-label={t('noteDeleteOf', quote)}
        onClick={() => change(askBackground('removeNote', url, note.id), true)}
      >
        {t('noteDelete')}
      </button>
    </li>
  );
}

/** Leads to the place in the text. */
function PlaceButton({ id, quote }: { readonly id: string; readonly quote: string }) {
  const show = () => document.getElementById(placeId(id))?.scrollIntoView({ block: 'center' });
  return (
    <button type="button" class="quote" aria-label={t('noteGoTo', quote)} onClick={show}>
      {quote}
    </button>
  );
}
