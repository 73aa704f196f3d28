import { expect, it, vi } from 'vitest';
import { formatBytes } from './format-bytes';

vi.mock('../../platform/i18n', () => ({
  formatNumber: (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat('vi', options).format(value).replaceAll(/\s/g, ' '),
}));

it.each([
  [0, '0 kB'],
  [12_345, '12 kB'],
  [999_400, '999 kB'],
  [1_000_000, '1 MB'],
  [12_340_000, '12,3 MB'],
  [476_000_000, '476 MB'],
  [10_700_000_000, '10,7 GB'],
  [2_500_000_000_000, '2.500 GB'],
])('%i bytes', (bytes, expected) => {
  expect(formatBytes(bytes)).toBe(expected);
});
