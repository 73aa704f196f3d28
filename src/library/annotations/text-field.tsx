import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { useKeptText } from './use-kept-text';

/** UTF-16 units. */
const LONGEST = 20_000;

interface TextFieldProps {
  readonly label: string;
  readonly initial: string;
  /** Gives whether the text is kept; never rejects. */
  readonly keep: (text: string) => Promise<boolean>;
}

/** The reader's own words, kept without being asked to. */
export function TextField({ label, initial, keep: keepText }: TextFieldProps) {
  const id = useId();
  const { text, isKept, write, keep } = useKeptText(initial, keepText);
  return (
    <div class="note-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST}
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
