import { latinPattern } from '../../vietnamese/latin-pattern';
import { calendarDayOf, isoDay, monthsSpan, weekdayOf } from './calendar';
import type { DateGloss, WhenFound } from './date-gloss';
import { wordsBefore } from './words-around';

/** When a word of time is, seen from a day. */
type When = (today: number) => WhenFound | undefined;

const day =
  (away: number): When =>
  (today) => ({ precision: 'day', from: isoDay(today + away) });

const week =
  (away: number): When =>
  (today) => {
    const monday = mondayOf(today) + 7 * away;
    return { precision: 'week', from: isoDay(monday), to: isoDay(monday + 6) };
  };

const weekend =
  (away: number): When =>
  (today) => {
    // On a weekend nobody knows which one the last one is.
    if (away < 0 && weekdayOf(today) >= 5) return undefined;
    const saturday = mondayOf(today) + 7 * away + 5;
    return { precision: 'day', from: isoDay(saturday), to: isoDay(saturday + 1) };
  };

const month =
  (away: number): When =>
  (today) => {
    const { year, month: thisMonth } = calendarDayOf(today);
    const [from, to] = monthsSpan(year, thisMonth + away);
    return { precision: 'month', from: isoDay(from), to: isoDay(to) };
  };

const year =
  (away: number): When =>
  (today) => {
    const [from, to] = monthsSpan(calendarDayOf(today).year + away, 1, 12);
    return { precision: 'year', from: isoDay(from), to: isoDay(to) };
  };

/**
 * Words of time whose meaning depends on the day of publication alone. Left out: "năm trước", "năm sau", "tháng sau" and
 * "tuần qua", which as often are seen from another time of the story.
 */
const WORDS: Readonly<Record<string, When>> = {
  ...{ 'hôm kia': day(-2), 'hôm qua': day(-1), 'hôm nay': day(0), 'ngày mai': day(1), 'ngày kia': day(2) },
  ...{ 'sáng qua': day(-1), 'trưa qua': day(-1), 'chiều qua': day(-1), 'tối qua': day(-1), 'đêm qua': day(-1) },
  ...{ 'sáng nay': day(0), 'trưa nay': day(0), 'chiều nay': day(0), 'tối nay': day(0), 'đêm nay': day(0) },
  ...{ 'sáng mai': day(1), 'trưa mai': day(1), 'chiều mai': day(1), 'tối mai': day(1), 'đêm mai': day(1) },
  ...{ 'cuối tuần qua': weekend(-1), 'cuối tuần trước': weekend(-1) },
  ...{ 'cuối tuần này': weekend(0), 'cuối tuần tới': weekend(1), 'cuối tuần sau': weekend(1) },
  ...{ 'tuần trước': week(-1), 'tuần này': week(0), 'tuần tới': week(1), 'tuần sau': week(1) },
  ...{ 'tháng trước': month(-1), 'tháng này': month(0), 'tháng tới': month(1) },
  ...{ 'năm ngoái': year(-1), 'năm nay': year(0), 'năm tới': year(1) },
};

/** Either case of the first letter: a regular expression that ignores case is ten times as slow. */
const EITHER_CASE = Object.keys(WORDS).map((words) => {
  const first = words.charAt(0);
  return `[${first}${first.toUpperCase()}]${words.slice(1).replaceAll(' ', '\\s')}`;
});

/** Behind other meanings: "hôm nay (5/6)" has its date, "tuần trước đó" is seen from the story, "tối qua đi" has a verb. */
const PATTERN = latinPattern(
  `(?:${EITHER_CASE.join('|')})(?![\\p{L}\\p{M}\\d]|\\s(?:đó|ấy|khi|đi|lại|đường|cầu|sông)(?![\\p{L}\\p{M}])|[\\s,(]{1,3}(?:ngày\\s)?\\d{1,2}[/.-]\\d)`,
  'gu',
);

/**
 * Before other meanings: "hai tuần trước", "5 năm tới", "những tháng tới" count; "so với tháng trước" is seen from
 * another month; "thứ Sáu tuần trước" is read as a whole; "thế hệ hôm nay" is of our time.
 */
const NOT_AFTER = latinPattern(
  String.raw`(?:[\p{L}\p{M}\d]|(?<![\p{L}\p{M}])(?:\d|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|trăm|chục|mươi|vài|mấy|nhiều|những|các|nửa|so với|thế hệ|vì|như|như ngày|có ngày|được ngày|cuộc sống|nhật)\s)$`,
  'u',
);
const REACH = 12;

/** "hôm qua", "tuần trước", "năm ngoái". */
export function relativeTimesIn(text: string, today: number | undefined): DateGloss[] {
  if (today === undefined) return [];
  return [...text.matchAll(PATTERN)].flatMap(({ 0: words, index }) => {
    const when = WORDS[words.toLowerCase().replace(/\s/g, ' ')]?.(today);
    if (!when || NOT_AFTER.test(wordsBefore(text, index, REACH))) return [];
    return [{ kind: 'date', start: index, end: index + words.length, ...when } as const];
  });
}

function mondayOf(today: number): number {
  return today - weekdayOf(today);
}
