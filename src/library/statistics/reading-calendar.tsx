import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ReadingSum, Statistics } from '../../core/history/statistics';
import { t, textLanguage, tPlural } from '../../platform/i18n';
import { Section } from '../../ui/section';
import { listAddress } from '../addresses';
import { formatCalendarDay } from './calendar-day';
import { CalendarGrid } from './calendar-grid';
import { formatDuration } from './format-duration';
import { Legend } from './legend';
import { type Period, queryWithin } from './period';
import { SumsTable } from './sums-table';

interface ReadingCalendarProps {
  readonly statistics: Statistics;
  readonly period: Period;
}

/** The days of a period, and what was read on the one that is chosen. */
export function ReadingCalendar({ statistics: { days }, period }: ReadingCalendarProps) {
  const [chosen, choose] = useState(days.at(-1)?.name ?? period.to);
  const sums = useMemo(() => new Map(days.map((sum) => [sum.name, sum])), [days]);
  const wordsOf = useCallback(
    (day: string) => `${formatCalendarDay(day, textLanguage())}: ${sumInWords(sums.get(day))}`,
    [sums],
  );
  return (
    <Section id="stats-days" title={t('statsCalendar')}>
      <CalendarGrid period={period} sums={sums} chosen={chosen} onChoose={choose} wordsOf={wordsOf} />
      <Legend />
      <p class="chosen-day">
        {wordsOf(chosen)}
        {sums.has(chosen) && (
          <a href={listAddress(queryWithin({ from: chosen, to: chosen }), 'best')}>{t('statsShowDay')}</a>
        )}
      </p>
      <SumsTable
        caption={t('statsCalendar')}
        heading={t('statsDayColumn')}
        sums={days}
        nameOf={(day) => formatCalendarDay(day, textLanguage())}
      />
    </Section>
  );
}

function sumInWords(sum: ReadingSum | undefined): string {
  if (!sum) return t('statsNoReading');
  return `${formatDuration(sum.activeMs)}, ${tPlural('statsArticleCount', sum.articles)}`;
}
