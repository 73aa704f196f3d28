import { t, tPlural } from '../../platform/i18n';
import type { Selection } from './use-selection';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly onDelete: () => void;
}

/** What can be done with the visits that are selected. */
export function SelectionBar({ selection: { ids, listed, selectAll, clear }, onDelete }: SelectionBarProps) {
  if (ids.length === 0) return null;
  return (
    <div class="bar selection" role="group" aria-label={t('listSelection')}>
      <span>{tPlural('listSelected', ids.length)}</span>
      <button type="button" class="main" onClick={onDelete}>
        {t('listDelete')}
      </button>
      {ids.length < listed && (
        <button type="button" onClick={selectAll}>
          {tPlural('listSelectAll', listed)}
        </button>
      )}
      <button type="button" onClick={clear}>
        {t('listSelectNone')}
      </button>
    </div>
  );
}
