import type { Statistics } from '../../core/history/statistics';
import { formatNumber, t, tPlural } from '../../platform/i18n';
import { formatDuration } from './format-duration';

interface OverviewProps {
  readonly statistics: Statistics;
  /** Whether the period goes on today, so that there is a current streak. */
  readonly isUpToToday: boolean;
}

/** The sums of the whole period. */
export function Overview({ statistics, isUpToToday }: OverviewProps) {
  const { activeMs, articles, finished, words, days, streak } = statistics;
  const share = formatNumber(finished / articles, { style: 'percent' });
  return (
    <dl class="overview">
      <Figure name={t('statsTime')} value={formatDuration(activeMs)} />
      <Figure name={t('statsArticles')} value={formatNumber(articles)} />
      <Figure name={t('statsFinished')} value={t('statsFinishedShare', formatNumber(finished), share)} />
      <Figure name={t('statsWords')} value={formatNumber(words)} />
      <Figure name={t('statsDays')} value={formatNumber(days.length)} />
      {isUpToToday && <Figure name={t('statsStreak')} value={tPlural('statsDayCount', streak.current)} />}
      <Figure name={t('statsLongestStreak')} value={tPlural('statsDayCount', streak.longest)} />
    </dl>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
