import { useState } from 'preact/hooks';
import { t, textLanguage } from '../../platform/i18n';
import type { AskedErasure } from './erasing';

interface PeriodFieldsProps {
  readonly onPeriod: (asked: AskedErasure) => void;
}

/** Where the reader names a period by its first and last day. */
export function PeriodFields({ onPeriod }: PeriodFieldsProps) {
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [problem, setProblem] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const isPeriod = first !== '' && last !== '' && first <= last;
    setProblem(isPeriod ? '' : t('historyOptionNoPeriod'));
    if (isPeriod) onPeriod(askFor(first, last));
  };
  return (
    <form onSubmit={submit} noValidate>
      <fieldset>
        <legend>{t('historyOptionErasePeriod')}</legend>
        <div class="fields">
          <Day label={t('historyOptionFrom')} value={first} onDay={setFirst} />
          <Day label={t('historyOptionTo')} value={last} onDay={setLast} />
          <button type="submit">{t('historyOptionEraseButton')}</button>
        </div>
        <p class="warning" role="status">
          {problem}
        </p>
      </fieldset>
    </form>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
}

function Day({ label, value, onDay }: DayProps) {
  return (
    <label>
      {label} <input type="date" value={value} onInput={(event) => onDay(event.currentTarget.value)} />
    </label>
  );
}

/** @param first as `last`: "2026-11-25", by the reader's clock; both inclusive */
function askFor(first: string, last: string): AskedErasure {
  const from = new Date(`${first}T00:00`);
  const to = new Date(`${last}T00:00`);
  // As the fields show it, but with the whole year.
  const day = new Intl.DateTimeFormat(textLanguage(), { day: 'numeric', month: 'numeric', year: 'numeric' });
  const question = t('historyOptionErasePeriodAsk', day.format(from), day.format(to));
  // Days have 23 hours or 25 where the clock is changed.
  to.setDate(to.getDate() + 1);
  return { erasure: { kind: 'period', from: from.getTime(), to: to.getTime() }, question };
}
