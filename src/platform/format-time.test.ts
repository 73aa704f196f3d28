import { describe, expect, it } from 'vitest';
import { formatAgo, formatVietnamTime } from './format-time';

const at = (iso: string) => Date.parse(iso);
/** Node and the browsers put different blanks before AM and PM. */
const plain = (text: string | undefined) => text?.replaceAll(/\s/g, ' ');

describe('formatVietnamTime', () => {
  it.each([
    ['2016-10-14T20:55:00+07:00', 'vi', 'Thứ Sáu, 14/10/2016, 20:55'],
    ['2016-10-14T20:55:00+07:00', 'en-US', 'Friday, October 14, 2016, 8:55 PM'],
    ['2016-10-14T20:55:00+07:00', 'en-GB', 'Friday, 14 October 2016, 20:55'],
    // Still the 14th in London, the 15th in Hà Nội.
    ['2016-10-14T18:30:00Z', 'vi', 'Thứ Bảy, 15/10/2016, 01:30'],
    ['2016-10-14T00:00:00+07:00', 'vi', 'Thứ Sáu, 14/10/2016'],
  ])('%s in %s', (iso, language, expected) => {
    expect(plain(formatVietnamTime(at(iso), language))).toBe(expected);
  });

  it('leaves out the weekday where there is no room for it', () => {
    expect(plain(formatVietnamTime(at('2016-03-05T08:05:00+07:00'), 'vi', 'unnamed'))).toBe('05/03/2016, 08:05');
  });
});

describe('formatAgo', () => {
  const now = at('2016-10-14T20:55:00+07:00');
  it.each([
    ['2016-10-14T20:54:01+07:00', undefined],
    ['2016-10-14T20:54:00+07:00', '1 phút trước'],
    ['2016-10-14T19:56:00+07:00', '59 phút trước'],
    ['2016-10-14T19:00:00+07:00', '1 giờ trước'],
    ['2016-10-13T20:56:00+07:00', '23 giờ trước'],
    ['2016-10-13T20:55:00+07:00', '1 ngày trước'],
    ['2016-09-01T08:00:00+07:00', '1 tháng trước'],
    ['2006-01-01T08:00:00+07:00', '10 năm trước'],
    ['2016-10-14T23:55:00+07:00', 'sau 3 giờ nữa'],
    // Only the day is known.
    ['2016-10-14T00:00:00+07:00', undefined],
    ['2016-10-13T00:00:00+07:00', '1 ngày trước'],
  ])('%s', (iso, expected) => {
    expect(formatAgo(at(iso), now, 'vi')).toBe(expected);
  });
});
