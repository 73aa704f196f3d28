import type { AnnotationSettings } from '../platform/annotation-settings';
import { t } from '../platform/i18n';

type Look = AnnotationSettings['repairMarks'];

const LOOKS: readonly { readonly id: Look; readonly label: () => string }[] = [
  { id: 'off', label: () => t('markLookOff') },
  { id: 'subtle', label: () => t('markLookSubtle') },
  { id: 'plain', label: () => t('markLookPlain') },
];

interface ChoiceProps {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
}

/** How repaired and damaged words are marked in pages. */
export function MarksChoice({ look, onChange }: ChoiceProps) {
  return (
    <label class="switch">
      <span>{t('markLook')}</span>
      <select
        value={look}
        onChange={({ currentTarget }) => {
          const chosen = LOOKS.find(({ id }) => id === currentTarget.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {LOOKS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label()}
          </option>
        ))}
      </select>
    </label>
  );
}
