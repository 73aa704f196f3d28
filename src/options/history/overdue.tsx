import { useEffect, useState } from 'preact/hooks';
import { tPlural } from '../../platform/i18n';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';

/** What a time limit deletes, and how many articles are older than that by now. */
export function Overdue({ months }: { readonly months: number }) {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let isCurrent = true;
    setCount(undefined);
    askBackground('countOverdue', months).then(
      (found) => isCurrent && setCount(found),
      (error: unknown) => reportError('retention', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [months]);
  return (
    <p role="status" class={count ? 'warning' : 'aside'}>
      {tPlural('historyOptionRetentionRule', months)} {count !== undefined && tPlural('historyOptionOverdue', count)}
    </p>
  );
}
