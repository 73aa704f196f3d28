import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../platform/i18n';

interface ConfirmProps {
  readonly question: string;
  /** What the button says that does it. */
  readonly yes: string;
  /** Whether something is gone for good then. */
  readonly isDangerous?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** What there is to know before. */
  readonly children: ComponentChildren;
}

/** The last question before something is done. */
export function Confirm({ question, yes, isDangerous = false, onYes, onNo, children }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // A modal dialog puts the focus on its first control, and back where it was when it closes.
  useEffect(() => dialog.current?.showModal(), []);
  const end = () => (dialog.current?.returnValue === 'yes' ? onYes() : onNo());
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-question`} aria-describedby={`${id}-words`} onClose={end}>
      <h2 id={`${id}-question`}>{question}</h2>
      <div id={`${id}-words`}>{children}</div>
      <div class="buttons">
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
        <button type="button" class={isDangerous ? 'danger' : 'main'} onClick={() => dialog.current?.close('yes')}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
