import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { reportError } from '../platform/report-error';

export interface Action {
  /** What is said of the last action; empty while there is nothing to say. */
  readonly status: string;
  readonly isBusy: boolean;
  /** Does what the reader asked for; it gives what is said of it when it is done. */
  readonly act: (action: () => Promise<string>) => void;
}

/** What the reader does in a part of the page, and what came of it, in words. */
export function useAction(): Action {
  const [status, setStatus] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const act = (action: () => Promise<string>) => {
    setIsBusy(true);
    setStatus('');
    action()
      .then(setStatus, (error: unknown) => {
        reportError('options', error);
        setStatus(t('optionFailed'));
      })
      .finally(() => setIsBusy(false));
  };
  return { status, isBusy, act };
}
