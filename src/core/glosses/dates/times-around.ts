import { latinPattern } from '../../vietnamese/latin-pattern';
import { wordsBefore, wordsBehind } from './words-around';

/** How much of the sentence before and behind a date tells of which year it is, in UTF-16 units. */
const REACH = 60;

/** What is to come: "dự kiến ngày 25/12", "ngày 25/12 sẽ". */
const FUTURE_BEFORE = latinPattern(
  String.raw`(?<![\p{L}\p{M}])(?:sẽ|dự kiến|sắp|chậm nhất|muộn nhất|hạn chót|kế hoạch)(?![\p{L}\p{M}])[^.!?]*$`,
  'u',
);
const FUTURE_BEHIND = latinPattern(
  String.raw`^[^.!?]{0,40}?(?<![\p{L}\p{M}])(?:sẽ|dự kiến|sắp|tới đây)(?![\p{L}\p{M}])`,
  'u',
);
/** What was: "từng đến đây ngày 15/8", "ngày 15/8 vừa qua". */
const PAST_BEFORE = latinPattern(String.raw`(?<![\p{L}\p{M}])(?:từng|kể từ)(?![\p{L}\p{M}])[^.!?]{0,12}$`, 'u');
const PAST_BEHIND = latinPattern(
  String.raw`^[^.!?]{0,40}?(?<![\p{L}\p{M}])(?:đã|vừa qua|vừa rồi|mới đây)(?![\p{L}\p{M}])`,
  'u',
);

/** Whether the words around a place of a text look ahead or back; 0 where they do neither, or both. */
export function direction(text: string, start: number, end: number): -1 | 0 | 1 {
  const before = wordsBefore(text, start, REACH);
  const behind = wordsBehind(text, end, REACH);
  const isFuture = FUTURE_BEFORE.test(before) || FUTURE_BEHIND.test(behind);
  const isPast = PAST_BEFORE.test(before) || PAST_BEHIND.test(behind);
  return isFuture === isPast ? 0 : isFuture ? 1 : -1;
}

/** Said of the time itself, whatever the sentence is about. */
const PAST = latinPattern(
  String.raw`(?<![\p{L}\p{M}])hồi\s(?:(?:đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần)\s)?(?:ngày\s)?$`,
  'u',
);
const JUST_PAST = latinPattern(String.raw`^\s(?:vừa qua|vừa rồi)(?![\p{L}\p{M}])`, 'u');
const NEXT = latinPattern(String.raw`^\s(?:tới đây|sắp tới|tới(?=\s?(?:[.,;:)]|$)))(?![\p{L}\p{M}])`, 'u');

/** Whether words that belong to a time put it behind or ahead of the day of publication: "hồi tháng 8", "22/3 tới đây". */
export function saidDirection(text: string, start: number, end: number): -1 | 0 | 1 {
  const behind = wordsBehind(text, end, REACH);
  if (NEXT.test(behind)) return 1;
  return PAST.test(wordsBefore(text, start, REACH)) || JUST_PAST.test(behind) ? -1 : 0;
}
