import { latinPattern } from '../../vietnamese/latin-pattern';
import { wordsBefore } from './words-around';

/** How a number like "11/10" came to be taken for a day: the words before it say so, or only allow it. */
type Lead = 'strong' | 'weak' | undefined;

/** How much before and behind a number tells what it is, in UTF-16 units. */
const REACH = 32;

const GAP = '[\\s,(:“"]{0,3}$';

/** Times of day, the word for day, weekdays: "Chiều 11/10", "sáng nay (26/2)", "thứ tư 09/11", "ngày 2-9". */
const STRONG = latinPattern(
  '(?<![\\p{L}\\p{M}])(?:ngày|hôm|sáng|sáng sớm|trưa|chiều|tối|đêm|khuya|mùng|mồng|' +
    '(?:hôm|sáng|trưa|chiều|tối|đêm|khuya) (?:nay|qua|mai)|hôm kia|ngày mai|' +
    'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?: (?:tuần (?:này|trước|tới|sau)|tới|này))?|chủ nhật)' +
    GAP,
  'u',
);

/** Words that stand before a day, but before other numbers too: "đến 8/3", "dịp 30/4", "21h 18/7". */
const WEAK = latinPattern(
  '(?<![\\p{L}\\p{M}])(?:từ|đến|tới|hết|trước|sau|vào|dịp|lễ|hạn|nhân|\\d{1,2}[hg:]\\d{0,2}|\\d{1,2} giờ(?: \\d\\d)?)' +
    GAP,
  'u',
);

/** Feasts whose name has the day: "Quốc khánh 2/9", "Quốc tế Thiếu nhi 1-6". */
const FEAST = latinPattern(
  String.raw`(?<![\p{L}\p{M}])(?:quốc khánh|lao động|chiến thắng|phụ nữ|phụ nữ việt nam|nhà giáo|nhà giáo việt nam|thiếu nhi|noel|giáng sinh|dịp lễ|nghỉ lễ)[\s,(]{1,2}$`,
  'u',
);

/** "đến 1-7" may be a day; "từ 8-10" and "lên đến 3-4" count. */
const DASH_WEAK = latinPattern(
  String.raw`(?<![\p{L}\p{M}])(?:(?<!lên )đến|hết|trước|sau|dịp|lễ|\d{1,2}[hg]\d{0,2})\s$`,
  'u',
);

/** What may follow a day where the words before only allow one; a noun follows a fraction: "đến 2/3 dân số". */
const AFTER_DAY = latinPattern(
  String.raw`^(?:[\s”"]*(?:$|[.,;:!?)(\]–-])|\s(?:\p{Lu}|(?:tại|ở|đến|tới|và|này|vừa|sẽ|đã|theo|do|với|khi|năm|tức|bị|được|để|nhưng|thì|hằng|hàng|hoặc|diễn|như)(?![\p{L}\p{M}])))`,
  'u',
);

/** What "3-4" counts: "mỗi ngày 3-4 tiếng". */
const COUNTED = latinPattern(
  String.raw`^\s?(?:[%°]|(?:lần|giờ|tiếng|phút|giây|ngày|đêm|tuần|tháng|năm|bữa|chuyến|ca|suất|người|kg|km|m|cm|lít|tấn|tạ|viên|ly|cốc|chai|triệu|nghìn|ngàn|tỷ|tỉ|đồng|con|chiếc|cái|căn|cuộc|quả|trận|bàn|vụ|xe|điểm|độ|mét|em|cháu|bộ|món|loại|cây|nhà|hộ|USD)(?![\p{L}\p{M}]))`,
  'u',
);

/** Before numbers that no words of time make a day: laws, streets, houses. */
const NEVER = latinPattern(
  String.raw`(?<![\p{L}\p{M}])(?:số|số nhà|nghị định|thông tư|quyết định|công văn|chỉ thị|nghị quyết|luật|đường|phố|đại lộ|ngõ|hẻm|ngách|kiệt|lớp|tỷ lệ|tỉ lệ|tỷ số|tỉ số|quốc lộ|tỉnh lộ)\s$`,
  'u',
);

/**
 * Whether a number with a mark between its parts ("11/10", "2-9") is a day of the calendar, by the words around it.
 * @param start of the number, or of the list of days that it ends
 * @param isJoined whether it goes on from a day ("từ 26-5 đến 3-6")
 */
export function isDay(text: string, start: number, end: number, mark: string, isJoined: boolean): boolean {
  const before = wordsBefore(text, start, REACH);
  const after = text.slice(end, end + REACH);
  if (NEVER.test(before)) return false;
  if (mark !== '/' && COUNTED.test(after)) return false;
  if (isJoined) return true;
  const lead = leadOf(before, mark);
  return lead === 'strong' || (lead === 'weak' && AFTER_DAY.test(after));
}

/** Whether a full date is none: the number of a law or a house. */
export function isNumbered(text: string, start: number): boolean {
  return NEVER.test(wordsBefore(text, start, REACH));
}

function leadOf(before: string, mark: string): Lead {
  if (STRONG.test(before)) return 'strong';
  if (mark === '.') return undefined;
  if (FEAST.test(before)) return 'strong';
  return (mark === '-' ? DASH_WEAK : WEAK).test(before) ? 'weak' : undefined;
}
