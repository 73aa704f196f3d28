import { textLanguage } from '../../platform/i18n';
import type { CalendarWeeks } from './calendar-weeks';

/** A Monday, to name the days of the week by; milliseconds. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/** Weeks that a month's name needs room for; over fewer it is only heard. */
const NAME_WEEKS = 3;

/** The months over the weeks of the calendar. */
export function MonthNames({ months }: Pick<CalendarWeeks, 'months'>) {
  return (
    <thead>
      <tr>
        <td />
        {months.map(({ day, weeks }) => (
          <th key={day} scope="colgroup" colSpan={weeks}>
            <span class={weeks < NAME_WEEKS ? 'heard' : undefined}>{name(Date.parse(day), { month: 'short' })}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The name of a row. @param weekday 0 is Monday */
export function WeekdayName({ weekday }: { readonly weekday: number }) {
  const time = MONDAY + weekday * DAY;
  return (
    <th scope="row">
      <span aria-hidden="true">{name(time, { weekday: 'narrow' })}</span>
      <span class="heard">{name(time, { weekday: 'long' })}</span>
    </th>
  );
}

function name(time: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(textLanguage(), { timeZone: 'UTC', ...options }).format(time);
}
