import { formatNumber, t } from '../../platform/i18n';
import { LEVEL_MINUTES } from './reading-level';

/** What the colours of the calendar mean. */
export function Legend() {
  const [short, middle, long] = LEVEL_MINUTES.map((minutes) => formatNumber(minutes));
  if (!short || !middle || !long) return null;
  const names = [
    t('statsNoReading'),
    t('statsUnderMinutes', short),
    t('statsMinutes', short, middle),
    t('statsMinutes', middle, long),
    t('statsOverMinutes', long),
  ];
  return (
    <ul class="legend" aria-label={t('statsLegend')}>
      {names.map((name, level) => (
        <li key={name}>
          <span class="swatch" data-level={level} />
          {name}
        </li>
      ))}
    </ul>
  );
}
