import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';
import type { Deletion } from './use-deletion';

/** What was done last, with the way back. It stays until the reader closes it: nobody reads against a clock. */
export function ListNotice({ deletion: { notice, canUndo, undo, dismiss } }: { readonly deletion: Deletion }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What had the focus was deleted: the way back is next at hand.
    if (canUndo && document.activeElement === document.body) button.current?.focus();
  }, [canUndo, notice]);
  return (
    <div class={`bar notice ${notice === '' ? 'empty' : ''}`}>
      <p role="status">{notice}</p>
      {canUndo && (
        <button ref={button} type="button" onClick={() => void undo()}>
          {t('listUndo')}
        </button>
      )}
      {notice !== '' && (
        <button type="button" onClick={dismiss}>
          {t('listDismiss')}
        </button>
      )}
    </div>
  );
}
