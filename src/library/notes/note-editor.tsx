import { type Note, NOTE_COLORS } from '../../core/notes/note';
import { t } from '../../platform/i18n';
import { noteColorName } from '../../platform/note-color-name';
import { TextField } from '../annotations/text-field';

interface EditorProps {
  readonly note: Note;
  /** Gives whether the note is kept; never rejects. */
  readonly onChange: (note: Note) => Promise<boolean>;
}

/** Where a note is written on, and its colour chosen. */
export function NoteEditor({ note, onChange }: EditorProps) {
  const change = (changed: Partial<Note>) => onChange({ ...note, ...changed, changedAt: Date.now() });
  return (
    <>
      <TextField label={t('noteField')} initial={note.text} keep={(text) => change({ text })} />
      <p class="choices">
        {NOTE_COLORS.map((color) => (
          <button
            key={color}
            type="button"
            class={`small note-color ${color}`}
            aria-pressed={color === note.color}
            onClick={() => change({ color })}
          >
            {noteColorName(color)}
          </button>
        ))}
      </p>
    </>
  );
}
