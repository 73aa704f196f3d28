import { expect, it, vi } from 'vitest';
import { formatDuration } from './format-duration';

vi.mock('../../platform/i18n', () => ({
  t: (key: string) => key,
  formatNumber: (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat('vi', options).format(value),
}));

const MINUTE = 60_000;

it.each([
  [0, '0 phút'],
  [20_000, 'statsUnderMinute'],
  [MINUTE, '1 phút'],
  [59.4 * MINUTE, '59 phút'],
  [59.6 * MINUTE, '1 giờ'],
  [200 * MINUTE, '3 giờ 20 phút'],
  [74_045 * MINUTE, '1.234 giờ 5 phút'],
])('%d milliseconds', (ms, expected) => {
  expect(formatDuration(ms).replaceAll(/\s/g, ' ')).toBe(expected);
});
