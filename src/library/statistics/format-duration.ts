import { formatNumber, t } from '../../platform/i18n';

/** A time spent reading in words: "3 giờ 20 phút". @param ms milliseconds, not negative */
export function formatDuration(ms: number): string {
  const total = Math.round(ms / 60_000);
  if (total === 0 && ms > 0) return t('statsUnderMinute');
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  const parts = [hours > 0 ? inWords(hours, 'hour') : '', minutes > 0 || hours === 0 ? inWords(minutes, 'minute') : ''];
  return parts.join(' ').trim();
}

function inWords(value: number, unit: 'hour' | 'minute'): string {
  return formatNumber(value, { style: 'unit', unit, unitDisplay: 'long' });
}
