import type { ReadingSum } from '../../core/history/statistics';
import { t, textLanguage } from '../../platform/i18n';
import { Section } from '../../ui/section';
import { formatDuration } from './format-duration';
import { SumsTable } from './sums-table';

/** Hours that are named under the chart. */
const NAMED = [0, 6, 12, 18];

/** The hours of the day as columns, as high as the time that was read in them. */
export function HourChart({ hours }: { readonly hours: readonly ReadingSum[] }) {
  const most = hours.reduce((a, b) => (b.activeMs > a.activeMs ? b : a), { name: '0', activeMs: 0, articles: 0 });
  return (
    <Section id="stats-hours" title={t('statsHours')}>
      <p>{t('statsBusiestHour', hourName(most.name), formatDuration(most.activeMs))}</p>
      <svg class="hours" viewBox="0 0 24 100" preserveAspectRatio="none" aria-hidden="true">
        {hours.map(({ name, activeMs }) => {
          const height = most.activeMs > 0 ? (100 * activeMs) / most.activeMs : 0;
          return (
            <rect key={name} x={Number(name) + 0.1} y={100 - height} width={0.8} height={height}>
              <title>{`${hourName(name)}: ${formatDuration(activeMs)}`}</title>
            </rect>
          );
        })}
      </svg>
      <div class="hour-names" aria-hidden="true">
        {NAMED.map((hour) => (
          <span key={hour}>{hourName(String(hour))}</span>
        ))}
      </div>
      <SumsTable caption={t('statsHours')} heading={t('statsHourColumn')} sums={hours} nameOf={hourName} />
    </Section>
  );
}

/** "6 giờ", "6 AM", "6:00". @param hour "6" */
function hourName(hour: string): string {
  const time = Date.UTC(2000, 0, 1, Number(hour));
  const name = new Intl.DateTimeFormat(textLanguage(), { timeZone: 'UTC', hour: 'numeric' }).format(time);
  // Clocks of 24 hours come with a nought before the figure, the British one without a word behind it.
  return name.replace(/^0(?=\d)/, '').replace(/^\d+$/, '$&:00');
}
