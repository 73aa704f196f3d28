import { t, textLanguage } from '../../platform/i18n';
import type { Period } from './period';

interface PeriodChoiceProps {
  readonly year: number | undefined;
  readonly years: readonly number[];
  readonly period: Period;
}

/** The twelve months up to today, or a year: each has an address of its own. */
export function PeriodChoice({ year, years, period }: PeriodChoiceProps) {
  const language = textLanguage();
  // Vietnamese newsrooms write the day in figures; elsewhere figures leave open which is the month.
  const month = language.startsWith('vi') ? 'numeric' : 'short';
  const day = new Intl.DateTimeFormat(language, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric' });
  return (
    <>
      <nav class="periods" aria-label={t('statsPeriod')}>
        <a href="#statistics" aria-current={year === undefined ? 'page' : undefined}>
          {t('statsTwelveMonths')}
        </a>
        {years.map((each) => (
          <a key={each} href={`#statistics/${each}`} aria-current={each === year ? 'page' : undefined}>
            {each}
          </a>
        ))}
      </nav>
      <p class="aside" role="status">
        {t('statsFromTo', day.format(Date.parse(period.from)), day.format(Date.parse(period.to)))}
      </p>
    </>
  );
}
