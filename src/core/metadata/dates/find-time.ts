import type { Day } from './find-day';

export interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC, where the text names a zone. */
  readonly offset: number | undefined;
}

/** How far from the day its time may stand, in UTF-16 units: "14/10/2016 | Thời sự | 20:55". */
const REACH = 40;

const HOUR = '(?<![\\d:.,])(?<hour>\\d{1,2})';
/** 20:55, 20:55:00.000, 20h55, 20g55, 20h55', 20 giờ 55 phút, 20h. */
const CLOCK = `${HOUR}(?: ?:(?: ?(?<minute>\\d{2}))| ?(?:giờ|h|g)(?: ?(?<minute2>\\d{2})(?!\\d))?)(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?:'| phút)?`;
/** Half of the day: English, Vietnamese as Windows writes it (SA, CH), and in words. */
const HALF = '(?:[ ,]{0,2}(?:(?<am>am|sa|a\\.m\\.|sáng)|(?<pm>pm|ch|p\\.m\\.|chiều|tối))(?![\\p{L}]))?';
/** Z, +07:00, +0700, +07, GMT+7, (GMT +7), UTC+07:00, GMT. */
const OFFSET =
  ' ?[(\\[]?(?:(?<name>z|gmt|utc|ict)(?![\\p{L}]))? ?(?:(?<sign>[+-])(?<zoneHour>\\d{1,2}):?(?<zoneMinute>\\d{2})?(?![\\d/.]))?';
const TIME = new RegExp(`${CLOCK}${HALF}${OFFSET}`, 'giu');
const NAMED_OFFSET = /(?:gmt|utc) ?(?<sign>[+-]) ?(?<zoneHour>\d{1,2})(?::?(?<zoneMinute>\d{2}))?/iu;

/** "14/10/2016 | Cập nhật: 15/10/2016 07:30": the second time is not of the first day. */
const NEXT_DAY = /\d[-/.]\d{1,2}[-/.]\d|cập nhật/iu;

/** The time of day that belongs to a day of the text: the nearest one behind it, else the nearest one before it. */
export function findTime(text: string, day: Day): Time | undefined {
  const [reach = ''] = text.slice(day.end, day.end + REACH).split(NEXT_DAY);
  const behind = [...reach.replace(/^T/, ' ').matchAll(TIME)];
  const before = [...text.slice(Math.max(0, day.start - REACH), day.start).matchAll(TIME)];
  for (const match of [...behind, ...before.reverse()]) {
    const time = toTime(match, day, text);
    if (time) return time;
  }
  return undefined;
}

function toTime(match: RegExpMatchArray, day: Day, text: string): Time | undefined {
  const { hour = '', minute, minute2, second, am, pm } = match.groups ?? {};
  const time = {
    hour: onFullDay(Number(hour), am, pm),
    minute: Number(minute ?? minute2 ?? 0),
    second: Number(second ?? 0),
  };
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return undefined;
  const named = NAMED_OFFSET.exec(text)?.groups;
  return { ...time, offset: offsetOf(match.groups ?? {}, day) ?? (named && offsetOf(named, day)) };
}

/** "00:01 AM" and "13:05 PM" come from a 24-hour clock with a needless half of the day. */
function onFullDay(hour: number, am: string | undefined, pm: string | undefined): number {
  if (pm && hour < 12) return hour + 12;
  return am && hour === 12 ? 0 : hour;
}

function offsetOf(groups: Readonly<Record<string, string | undefined>>, day: Day): number | undefined {
  const { name, sign, zoneHour, zoneMinute } = groups;
  if (sign && zoneHour) {
    // "20:55 -3 bình luận": a lone digit is an offset only behind GMT or UTC.
    if (zoneHour.length === 1 && !name && groups['hour'] !== undefined) return undefined;
    const size = Number(zoneHour) * 60 + Number(zoneMinute ?? 0);
    return size > 14 * 60 ? undefined : sign === '-' ? -size : size;
  }
  if (!name) return undefined;
  if (name.toLowerCase() === 'ict') return 420;
  // "(GMT)" behind a time that people read is Vietnam's time with a "+7" forgotten.
  return day.printed && name.toLowerCase() !== 'z' ? undefined : 0;
}
