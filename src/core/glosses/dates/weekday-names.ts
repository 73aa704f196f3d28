import { latinPattern } from '../../vietnamese/latin-pattern';
import { wordsBefore, wordsBehind } from './words-around';

/** By name, 0 for Monday to 6 for Sunday; the week of a Vietnamese calendar begins with thứ Hai. */
const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 0,
  '2': 0,
  ba: 1,
  '3': 1,
  tư: 2,
  '4': 2,
  năm: 3,
  '5': 3,
  sáu: 4,
  '6': 4,
  bảy: 5,
  bẩy: 5,
  '7': 5,
  nhật: 6,
};

/** For a regular expression that ignores case, or a text in small letters; the name without "thứ" or "chủ" is its group `weekday`. */
export const WEEKDAY = '(?:thứ\\s(?=hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s(?=nhật))(?<weekday>[\\p{L}]{2,4}|[2-7])';

const BEFORE = latinPattern(`(?<![\\p{L}\\p{M}])${WEEKDAY}[\\s,(]{1,3}(?:ngày\\s)?$`, 'u');
const BEHIND = latinPattern(`^[\\s,(]{2,3}(?:tức\\s|là\\s)?${WEEKDAY}(?![\\p{L}\\p{M}\\d])`, 'u');
const REACH = 24;

export function weekdayNumber(name: string): number | undefined {
  return WEEKDAYS[name.toLowerCase()];
}

/** The weekday beside a date ("thứ ba, 11/10", "11/10 (thứ ba)"), 0 for Monday. */
export function namedWeekday(text: string, start: number, end: number): number | undefined {
  const match = BEFORE.exec(wordsBefore(text, start, REACH)) ?? BEHIND.exec(wordsBehind(text, end, REACH));
  return weekdayNumber(match?.groups?.['weekday'] ?? '');
}
