import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { reportError } from '../platform/report-error';
import { historyTrouble } from '../platform/settings';
import { readWhileShown } from './read-while-shown';

export type Trouble = Awaited<ReturnType<typeof historyTrouble.get>>;

/** Why the last thing that was read could not be kept; asked again whenever the page gets the focus. */
export function useHistoryTrouble(): Trouble {
  const [trouble, setTrouble] = useState<Trouble>('none');
  useEffect(() => {
    const read = () => {
      historyTrouble.get().then(setTrouble, (error: unknown) => reportError('history trouble', error));
    };
    return readWhileShown(read);
  }, []);
  return trouble;
}

/** What the reader is told of it. */
export function troubleText(trouble: Exclude<Trouble, 'none'>): string {
  return t(trouble === 'full' ? 'troubleFull' : 'troubleUnavailable');
}
