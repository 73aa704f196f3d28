import { useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';
import { t } from '../../platform/i18n';
import { clip } from '../../ui/clip';
import type { NoteActions } from './note-actions';
import { NoteEditor } from './note-editor';
import { placeId } from './noted-text';

export interface NoteItemProps {
  readonly note: Note;
  readonly isPlaced: boolean;
  readonly isDeleted: boolean;
  readonly actions: NoteActions;
}

/** A note, what can be done with it, and once it is deleted, the way back. */
export function NoteItem({ note, isPlaced, isDeleted, actions }: NoteItemProps) {
  if (isDeleted) {
    return (
      <>
        <span role="status">{t('noteDeleted')}</span>{' '}
        <button type="button" class="small" onClick={() => actions.restore(note)}>
          {t('noteUndo')}
        </button>
      </>
    );
  }
  const quote = clip(note.shown.exact, 200);
  return (
    <>
      <blockquote class={note.color} lang="vi">
        {isPlaced ? <PlaceButton id={note.id} quote={quote} /> : quote}
      </blockquote>
      <NoteText note={note} quote={quote} actions={actions} />
    </>
  );
}

interface TextProps extends Pick<NoteItemProps, 'note' | 'actions'> {
  readonly quote: string;
}

function NoteText({ note, quote, actions }: TextProps) {
  const [isEdited, setEdited] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const edit = { 'aria-expanded': isEdited, 'aria-label': t('noteEditOf', quote) };
  return (
    <>
      {isEdited && <NoteEditor note={note} onChange={actions.keep} />}
      {!isEdited && note.text !== '' && <p class="own">{note.text}</p>}
      <p class="choices">
        <button type="button" class="small" {...edit} onClick={() => setEdited(!isEdited)}>
          {t('noteEdit')}
        </button>
        <button
          type="button"
          class="small"
          aria-label={t('noteCopyOf', quote)}
          onClick={async () => setCopied(await actions.copy(note))}
        >
          {t('noteCopy')}
        </button>
        <button type="button" class="small" aria-label={t('noteDeleteOf', quote)} onClick={() => actions.remove(note)}>
          {t('noteDelete')}
        </button>
        <span role="status">{isCopied && t('noteCopied')}</span>
      </p>
    </>
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
