import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { type ChangeProps, useChange } from './use-change';

/** A pause in writing after which the note is kept. Milliseconds. */
const PAUSE_MS = 1000;
/** UTF-16 units. */
const NOTE_LENGTH = 20_000;

/** The reader's note to an article, kept without being asked to. */
export function NoteField(props: ChangeProps) {
  const id = useId();
  const { text, isKept, write, keep } = useNote(props);
  return (
    <div class="note-field">
      <label for={id}>{t('listNote')}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={NOTE_LENGTH}
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onBlur={keep}
      />
      <p class="status" role="status">
        {isKept && t('listNoteKept')}
      </p>
    </div>
  );
}

function useNote(props: ChangeProps) {
  const change = useChange(props);
  const [text, setText] = useState(props.visit.note);
  const [isKept, setKept] = useState(false);
  const kept = useRef<string | undefined>(text);
  const keep = () => {
    if (text === kept.current) return;
    kept.current = text;
    void change({ note: text }).then((isDone) => {
      setKept(isDone);
      // Tried again with the next pause.
      if (!isDone) kept.current = undefined;
    });
  };
  const keepLast = useRef(keep);
  keepLast.current = keep;
  useEffect(() => {
    const timer = setTimeout(() => keepLast.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // The row may be scrolled away or closed while the pen is down.
  useEffect(() => () => keepLast.current(), []);
  const write = (written: string) => {
    setText(written);
    setKept(false);
  };
  return { text, isKept, write, keep };
}
