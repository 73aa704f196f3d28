import { useState } from 'preact/hooks';
import { t, tPlural } from '../../platform/i18n';
import { useAction } from '../use-action';
import { Overdue } from './overdue';
import type { HistoryOptionProps } from './use-history-settings';

/** Months; 0 is for ever. */
const CHOICES = [0, 24, 12, 6, 3, 1];

/** How long an article is kept after it was read last. What a choice deletes is told before it holds. */
export function Retention({ settings, change, storage }: HistoryOptionProps) {
  const { status, act } = useAction();
  const kept = settings.retentionMonths;
  const [chosen, setChosen] = useState<number>();
  const months = chosen ?? kept;
  const isChanged = months !== kept;
  const apply = () =>
    act(async () => {
      await change({ retentionMonths: months });
      setChosen(undefined);
      storage.refresh();
      return months === 0 ? t('historyOptionKeptForever') : tPlural('historyOptionKeptMonths', months);
    });
  return (
    <div class="option">
      <label for="retention">{t('historyOptionRetention')}</label>
      <div class="fields">
        <select id="retention" value={months} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
          {[...new Set([...CHOICES, kept])].map((choice) => (
            <option key={choice} value={choice}>
              {choice === 0 ? t('historyOptionForever') : tPlural('historyOptionMonths', choice)}
            </option>
          ))}
        </select>
        <button type="button" disabled={!isChanged} onClick={apply}>
          {t('historyOptionApply')}
        </button>
      </div>
      {isChanged && months > 0 && <Overdue months={months} />}
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}
