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

/** The days of a period by their colours, and as a table. */
export function ReadingCalendar({ statistics: { days }, period }: ReadingCalendarProps) {
  return (
    <Section id="stats-days" title={t('statsCalendar')}>
      <ChosenDay days={days} period={period} />
      <SumsTable
        caption={t('statsCalendar')}
        heading={t('statsDayColumn')}
        sums={days}
        nameOf={(day) => formatCalendarDay(day, textLanguage())}
      />
    </Section>
  );
}

interface ChosenDayProps {
  readonly days: readonly ReadingSum[];
  readonly period: Period;
}

/** The calendar, and what was read on the day that is chosen in it. */
function ChosenDay({ days, period }: ChosenDayProps) {
  const [chosen, choose] = useState(days.at(-1)?.name ?? period.to);
  const sums = useMemo(() => new Map(days.map((sum) => [sum.name, sum])), [days]);
  const wordsOf = useCallback(
    (day: string) => `${formatCalendarDay(day, textLanguage())}: ${sumInWords(sums.get(day))}`,
    [sums],
  );
  return (
    <>
      <CalendarGrid period={period} sums={sums} chosen={chosen} onChoose={choose} wordsOf={wordsOf} />
      <Legend />
      <p class="chosen-day">
        {wordsOf(chosen)}
        {sums.has(chosen) && (
          <a href={listAddress(queryWithin({ from: chosen, to: chosen }), 'best')}>{t('statsShowDay')}</a>
        )}
      </p>
    </>
  );
}

function sumInWords(sum: ReadingSum | undefined): string {
  if (!sum) return t('statsNoReading');
  return `${formatDuration(sum.activeMs)}, ${tPlural('statsArticleCount', sum.articles)}`;
}
