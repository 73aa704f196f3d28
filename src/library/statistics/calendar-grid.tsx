import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ReadingSum } from '../../core/history/statistics';
import { t } from '../../platform/i18n';
import { MonthNames, WeekdayName } from './calendar-names';
import { calendarWeeks } from './calendar-weeks';
import { moveDay } from './move-day';
import type { Period } from './period';
import { readingLevel } from './reading-level';

interface DayProps {
  /** By day; a day on which nothing was read has none. */
  readonly sums: ReadonlyMap<string, ReadingSum>;
  readonly chosen: string;
  readonly onChoose: (day: string) => void;
  readonly wordsOf: (day: string) => string;
}

interface CalendarGridProps extends DayProps {
  readonly period: Period;
}

/** A column a week, a row a day of the week. One day has the focus and arrow keys move it: a grid as screen readers know it. */
export function CalendarGrid({ period, ...days }: CalendarGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { weeks, months } = calendarWeeks(period);
  // On a narrow screen the latest weeks are what is looked for first.
  useLayoutEffect(() => scroller.current?.scrollTo(scroller.current.scrollWidth, 0), []);
  const move = (event: KeyboardEvent) => {
    const next = event.ctrlKey || event.altKey || event.metaKey ? undefined : moveDay(days.chosen, event.key, period);
    if (next === undefined) return;
    event.preventDefault();
    scroller.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  return (
    <div class="calendar" ref={scroller}>
      <table role="grid" aria-labelledby="stats-days-heading" aria-describedby="calendar-keys" onKeyDown={move}>
        <MonthNames months={months} />
        <tbody>
          {Array.from({ length: 7 }, (_, weekday) => (
            <tr key={weekday}>
              <WeekdayName weekday={weekday} />
              {weeks.map((week, i) => (
                <Day key={i} day={week[weekday]} {...days} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id="calendar-keys" class="heard">
        {t('statsCalendarKeys')}
      </p>
    </div>
  );
}

function Day({ day, sums, chosen, onChoose, wordsOf }: DayProps & { readonly day: string | undefined }) {
  // A year of dates takes long to write out: not anew for each key that is pressed.
  const words = useMemo(() => (day === undefined ? '' : wordsOf(day)), [day, wordsOf]);
  // Before the first day or after the last.
  if (day === undefined) return <td />;
  return (
    <td
      data-day={day}
      data-level={readingLevel(sums.get(day))}
      tabIndex={day === chosen ? 0 : -1}
      aria-selected={day === chosen}
      aria-label={words}
      title={words}
      onFocus={() => onChoose(day)}
    />
  );
}
