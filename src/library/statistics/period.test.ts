import { describe, expect, it } from 'vitest';
import { periodOf, queryWithin, yearsSince } from './period';

describe('periodOf', () => {
  it.each([
    ['twelve months', undefined, '2026-11-25', '2025-11-26', '2026-11-25'],
    ['twelve months from a leap day', undefined, '2024-02-29', '2023-03-02', '2024-02-29'],
    ['twelve months over a leap day', undefined, '2024-12-31', '2024-01-01', '2024-12-31'],
    ['a year that is over', 2025, '2026-11-25', '2025-01-01', '2025-12-31'],
    ['this year', 2026, '2026-11-25', '2026-01-01', '2026-11-25'],
    ['a year that has just begun', 2026, '2026-01-01', '2026-01-01', '2026-01-01'],
  ])('%s', (_what, year, today, from, to) => {
    expect(periodOf(year, today)).toEqual({ from, to });
  });
});

describe('yearsSince', () => {
  it.each([
    ['2024-05-01', [2026, 2025, 2024]],
    ['2026-11-25', [2026]],
    [undefined, [2026]],
    // The clock was set back after that.
    ['2027-01-01', [2026]],
  ])('%s', (firstDay, years) => {
    expect(yearsSince(firstDay, '2026-11-25')).toEqual(years);
  });
});

it('asks the list for the days of a period', () => {
  expect(queryWithin({ from: '2026-11-25', to: '2026-11-25' })).toBe('after:2026-11-25 before:2026-11-26');
  expect(queryWithin({ from: '2025-01-01', to: '2025-12-31' }, 'site:"Báo Sông"')).toBe(
    'site:"Báo Sông" after:2025-01-01 before:2026-01-01',
  );
});
