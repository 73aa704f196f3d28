import { describe, expect, it } from 'vitest';
import { dayOfLunar, lunarDayOf, lunarMonthLength, lunarYearName } from './lunar-calendar';

const DAY = 86_400_000;

/** The first day of Tết, also where Vietnam and China differ: 1968, 1985, 2007, 2030, 2053. */
const NEW_YEARS =
  '1945-02-13 1968-01-29 1975-02-11 1985-01-21 1990-01-27 1995-01-31 1999-02-16 2000-02-05 2001-01-24 2002-02-12 ' +
  '2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 ' +
  '2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 ' +
  '2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2053-02-18';

const LEAP_MONTHS: readonly (readonly [year: number, month: number])[] = [
  [1985, 2],
  [1987, 7],
  [1995, 8],
  [1998, 5],
  [2001, 4],
  [2004, 2],
  [2006, 7],
  [2009, 5],
  [2012, 4],
  [2014, 9],
  [2017, 6],
  [2020, 4],
  [2023, 2],
  [2025, 6],
  [2028, 5],
  [2033, 11],
];

function leapMonthsOf(year: number): number[] {
  return Array.from({ length: 12 }, (_, i) => i + 1).filter(
    (month) => dayOfLunar({ year, month, day: 1, isLeap: true }) !== undefined,
  );
}

describe('the lunar calendar', () => {
  it.each(NEW_YEARS.split(' '))('begins a year on %s', (iso) => {
    const year = Number(iso.slice(0, 4));
    expect(dayOfLunar({ year, month: 1, day: 1, isLeap: false })).toBe(Date.parse(iso) / DAY);
  });

  it.each(LEAP_MONTHS)('has in %i a second month %i', (year, month) => {
    expect(leapMonthsOf(year)).toEqual([month]);
  });

  it.each([1984, 2007, 2015, 2016, 2018, 2019, 2021, 2022, 2024, 2026, 2027])('has no leap month in %i', (year) => {
    expect(leapMonthsOf(year)).toEqual([]);
  });

  it('knows feasts of other months', () => {
    // Mid-autumn, the Hùng Kings' day, and Buddha's birthday as newspapers gave them.
    expect(dayOfLunar({ year: 2016, month: 8, day: 15, isLeap: false })).toBe(Date.parse('2016-09-15') / DAY);
    expect(dayOfLunar({ year: 2019, month: 3, day: 10, isLeap: false })).toBe(Date.parse('2019-04-14') / DAY);
    expect(dayOfLunar({ year: 2023, month: 4, day: 15, isLeap: false })).toBe(Date.parse('2023-06-02') / DAY);
  });

  it('gives every day back from 1900 to 2100', () => {
    const last = Date.parse('2100-12-31') / DAY;
    for (let day = Date.parse('1900-03-01') / DAY; day <= last; day += 7) {
      expect(dayOfLunar(lunarDayOf(day))).toBe(day);
    }
  });

  it('has months of 29 and 30 days, and no day behind', () => {
    expect(dayOfLunar({ year: 2018, month: 12, day: 30, isLeap: false })).toBe(Date.parse('2019-02-04') / DAY);
    expect(dayOfLunar({ year: 2021, month: 12, day: 30, isLeap: false })).toBeUndefined();
    expect(lunarMonthLength(2021, 12)).toBe(29);
  });

  it.each([
    [1968, 'Mậu Thân'],
    [2016, 'Bính Thân'],
    [2020, 'Canh Tý'],
    [2023, 'Quý Mão'],
    [2024, 'Giáp Thìn'],
  ])('names %i', (year, name) => {
    expect(lunarYearName(year)).toBe(name);
  });
});
