import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';

interface ConfirmErasingProps {
  readonly question: string;
  /** What is lost. */
  readonly goes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The last question before something is gone: what goes with it, and what stays. */
export function ConfirmErasing({ question, goes, onYes, onNo }: ConfirmErasingProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A modal dialog puts the focus on its first button, and back where it was when it closes.
  useEffect(() => dialog.current?.showModal(), []);
  const end = () => (dialog.current?.returnValue === 'yes' ? onYes() : onNo());
  return (
    <dialog ref={dialog} aria-labelledby="erase-question" aria-describedby="erase-words" onClose={end}>
      <h2 id="erase-question">{question}</h2>
      <div id="erase-words">
        <p>{goes}</p>
        <p>{t('historyOptionEraseStays')}</p>
      </div>
      <div class="buttons">
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
        <button type="button" class="danger" onClick={() => dialog.current?.close('yes')}>
          {t('historyOptionEraseYes')}
        </button>
      </div>
    </dialog>
  );
}
