import { useRef } from 'preact/hooks';
import { t } from '../platform/i18n';

interface FormProps {
  readonly text: string;
  /** Whether the text is a time in ISO 8601. */
  readonly isTime: boolean;
  readonly isRequired: boolean;
  /** Id of what names the field. */
  readonly labelledBy: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** Sets one value right; a time by the clocks of Vietnam. Escape leaves it as it is. */
export function ValueForm({ text, isTime, isRequired, labelledBy, onSave, onCancel }: FormProps) {
  const input = useRef<HTMLInputElement>(null);
  const common = { ref: input, 'aria-labelledby': labelledBy, autoFocus: true };
  const save = (event: Event) => {
    event.preventDefault();
    const value = input.current?.value ?? '';
    onSave(isTime && value !== '' ? `${value}:00+07:00` : value);
  };
  return (
    <form
      class="field"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The browser would close the popup.
        event.preventDefault();
        onCancel();
      }}
    >
      {isTime ? (
        <input {...common} type="datetime-local" defaultValue={vietnamClock(text)} />
      ) : (
        <input {...common} type="text" defaultValue={text} required={isRequired} maxLength={1000} />
      )}
      <button type="submit" class="small">
        {t('saveValue')}
      </button>
      <button type="button" class="small" onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  );
}

const VIETNAM_OFFSET = 7 * 3_600_000;

/** A time as `datetime-local` takes it: "2016-10-14T20:55"; empty where there is none. */
function vietnamClock(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : new Date(time + VIETNAM_OFFSET).toISOString().slice(0, 16);
}
