import { formatNumber } from '../../platform/i18n';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as file managers write it: "12,3 MB", at least "0 kB". */
export function formatBytes(bytes: number): string {
  const step = Math.max(0, Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1));
  const value = bytes / 1000 ** (step + 1);
  const maximumFractionDigits = step > 0 && value < 100 ? 1 : 0;
  return formatNumber(value, {
    style: 'unit',
    unit: UNITS[step] ?? 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits,
  });
}
