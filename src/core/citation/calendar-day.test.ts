import { describe, expect, it } from 'vitest';
import { calendarDay, dayFirst, dayInDigits, dayInText, yearFirst } from './calendar-day';

describe('calendarDay', () => {
  it.each([
    ['2016-10-14T20:55:00+07:00', '2016-10-14'],
    // Past midnight in Vietnam, the day before elsewhere.
    ['2016-10-14T17:00:00Z', '2016-10-15'],
    ['2016-10-14T16:59:59Z', '2016-10-14'],
    ['2016-12-31T20:00:00-05:00', '2017-01-01'],
    ['0001-02-03T00:00:00+07:00', '0001-02-03'],
  ])('of %s is %s', (instant, digits) => {
    const day = calendarDay(instant);
    expect(day && dayInDigits(day, '-')).toBe(digits);
  });

  it.each(['', 'hôm qua', '2016-13-40T00:00:00+07:00', '+275760-09-13T00:00:00Z'])('is none of %j', (text) => {
    expect(calendarDay(text)).toBeUndefined();
  });

  it('is written as each style has it', () => {
    const day = { year: 2016, month: 10, day: 4 };
    expect(
      (['vi', 'en'] as const).flatMap((locale) => [dayFirst, dayInText, yearFirst].map((write) => write(day, locale))),
    ).toEqual([
      '4 tháng 10 năm 2016',
      'ngày 4 tháng 10 năm 2016',
      '2016, 4 tháng 10',
      '4 October 2016',
      'October 4, 2016',
      '2016, October 4',
    ]);
    expect(dayInDigits(day, '/')).toBe('2016/10/04');
  });
});
