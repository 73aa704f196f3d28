import { latinPattern } from '../../vietnamese/latin-pattern';
import { isoDay, weekdayOf } from './calendar';
import type { DateGloss } from './date-gloss';
import { direction } from './times-around';
import { WEEKDAY, weekdayNumber } from './weekday-names';

/**
 * A weekday with what tells which one: "hôm thứ Tư", "thứ Hai tuần tới", "chủ nhật vừa qua". An ordinal is none ("lần thứ
 * hai tuần này"), nor is one that comes every week, nor one beside its date.
 */
const PATTERN = latinPattern(
  `(?<![\\p{L}\\p{M}\\d])(?<hom>hôm\\s)?(?<![\\p{L}\\p{M}])${WEEKDAY}` +
    '(?:\\s(?<when>tuần\\s(?:trước|này|tới|sau)|tới(?!\\s\\p{Lu})|vừa\\s(?:qua|rồi)|này))?' +
    '(?![\\p{L}\\p{M}\\d]|\\stuần\\s|[\\s,(]{1,3}(?:ngày\\s)?\\d{1,2}[/.-]\\d|\\s(?:hằng|hàng|mỗi))',
  'giu',
);

/** Small letters after these are an ordinal: "đứng thứ hai tuần này". */
const ORDINAL = latinPattern(
  String.raw`(?<![\p{L}\p{M}])(?:lần|đứng|xếp|hạng|lớn|người|con|vụ|ca|bàn|vòng|tập|kỳ|trận|vị trí|ngày)\s$`,
  'iu',
);
/** Before small letters without a week, only after these they are none: "đợt thứ ba này". */
const TIME = latinPattern(
  String.raw`(?:^|[.,;:!?(“"]\s?|(?<![\p{L}\p{M}])(?:hôm|sáng|trưa|chiều|tối|đêm|vào|nhưng)\s)$`,
  'iu',
);
/** "Tư", and "nhật", which is no number. */
const NAME = latinPattern(String.raw`^(?:\p{Lu}|nhật)`, 'u');
const REACH = 12;
const DAYS = 7;

export function weekdaysIn(text: string, today: number | undefined): DateGloss[] {
  if (today === undefined) return [];
  return [...text.matchAll(PATTERN)].flatMap((match) => glossOf(text, match, today) ?? []);
}

function glossOf(text: string, match: RegExpExecArray, today: number): DateGloss | undefined {
  const { hom = '', weekday = '', when = '' } = match.groups ?? {};
  const start = match.index + hom.length;
  const end = match.index + match[0].length;
  const isName = NAME.test(weekday);
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!isName && (ORDINAL.test(before) || !(when.startsWith('tuần') || TIME.test(before)))) return undefined;
  if (hom === '' && when === '') return undefined;
  const monday = today - weekdayOf(today);
  const inThisWeek = monday + (weekdayNumber(weekday) ?? 0);
  const day = dayOf(when.toLowerCase().replace(/\s+/g, ' '), inThisWeek, today);
  if (when === '' && direction(text, start, end) > 0) return undefined;
  return { kind: 'date', start, end, precision: 'day', from: isoDay(day) };
}

function dayOf(when: string, inThisWeek: number, today: number): number {
  if (when === 'tuần trước') return inThisWeek - DAYS;
  if (when === 'tuần tới' || when === 'tuần sau') return inThisWeek + DAYS;
  if (when === 'tuần này' || when === 'này') return inThisWeek;
  if (when === 'tới') return inThisWeek > today ? inThisWeek : inThisWeek + DAYS;
  // "hôm thứ Tư", "thứ Tư vừa qua": the last one, which may be today.
  return inThisWeek <= today ? inThisWeek : inThisWeek - DAYS;
}
