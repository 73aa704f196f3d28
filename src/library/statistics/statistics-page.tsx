import { t } from '../../platform/i18n';
import type { ViewProps } from '../views/view';
import { BarTable } from './bar-table';
import { ReadingCalendar } from './reading-calendar';
import { HourChart } from './hour-chart';
import { Overview } from './overview';
import { PeriodChoice } from './period-choice';
import { type LoadedStatistics, useStatistics } from './use-statistics';

/** What was read in a year, in sums. The year is the address's part after the view's name; without one, the last twelve months. */
export function StatisticsPage({ path: [part = ''] }: ViewProps) {
  const year = yearOf(part);
  const { loaded, retry } = useStatistics(year);
  return (
    <div class="statistics" aria-busy={!loaded || (loaded !== 'failed' && loaded.year !== year)}>
      <h1>{t('statsTitle')}</h1>
      {!loaded && <p class="loading">{t('statsLoading')}</p>}
      {loaded === 'failed' && <Failed onRetry={retry} />}
      {loaded && loaded !== 'failed' && <Loaded {...loaded} />}
    </div>
  );
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert">
      <p>{t('statsFailed')}</p>
      <button type="button" onClick={onRetry}>
        {t('statsRetry')}
      </button>
    </div>
  );
}

function Loaded({ year, period, statistics, years, isEmpty }: LoadedStatistics) {
  if (isEmpty) return <p>{t('statsEmpty')}</p>;
  const shared = { statistics, period };
  return (
    <>
      <PeriodChoice year={year} years={years} period={period} />
      {statistics.articles === 0 ? (
        <p>{t('statsNothingRead')}</p>
      ) : (
        <>
          <Overview statistics={statistics} isUpToToday={year === undefined} />
          <ReadingCalendar key={period.from} {...shared} />
          <BarTable id="stats-sites" title={t('statsSites')} sums={statistics.sites} filter="site" period={period} />
          <BarTable
            id="stats-sections"
            title={t('statsSections')}
            sums={statistics.sections}
            filter="section"
            period={period}
          />
          <HourChart hours={statistics.hours} />
        </>
      )}
    </>
  );
}

/** Addresses may be written by hand: what is no year up to this one is none. */
function yearOf(part: string): number | undefined {
  const year = /^\d{4}$/.test(part) ? Number(part) : Number.NaN;
  return year <= new Date().getFullYear() ? year : undefined;
}
