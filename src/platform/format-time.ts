const VIETNAM = 'Asia/Ho_Chi_Minh';
const VIETNAM_OFFSET = 7 * 3_600_000;
const DAY = 86_400_000;
const MINUTE = 60_000;

/** Units of elapsed time and their lengths in milliseconds, the longest first; months and years are averages. */
const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, length: number])[] = [
  ['year', 31_556_952_000],
  ['month', 2_629_746_000],
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', MINUTE],
];

/**
 * The moment by the clocks of Vietnam, wherever the reader is: "Thứ Sáu, 14/10/2016, 20:55". Only the day where the page
 * named no hour.
 * @param time milliseconds since 1970; not NaN
 * @param weekday whether it is named
 */
export function formatVietnamTime(time: number, language: string, weekday: 'named' | 'unnamed' = 'named'): string {
  // Vietnamese newsrooms write the day in figures; elsewhere figures leave open which is the month.
  const inFigures = language.startsWith('vi');
  const date = new Intl.DateTimeFormat(language, {
    timeZone: VIETNAM,
    ...(weekday === 'named' && { weekday: 'long' }),
    day: inFigures ? '2-digit' : 'numeric',
    month: inFigures ? '2-digit' : 'long',
    year: 'numeric',
  }).format(time);
  if (isWholeDay(time)) return date;
  const clock = new Intl.DateTimeFormat(language, { timeZone: VIETNAM, timeStyle: 'short' });
  return `${date}, ${clock.format(time)}`;
}

/**
 * How long ago, in the largest unit that has passed once: "3 giờ trước"; also ahead, where a page dates its article so.
 * @param time milliseconds since 1970, as is `now`; not NaN
 * @returns undefined where no unit has passed; hours and minutes do not count where only the day is known
 */
export function formatAgo(time: number, now: number, language: string): string | undefined {
  const elapsed = time - now;
  const finest = isWholeDay(time) ? DAY : MINUTE;
  const fitting = UNITS.find(([, length]) => length >= finest && Math.abs(elapsed) >= length);
  if (!fitting) return undefined;
  // In figures: "1 ngày trước" is exact where "hôm qua" depends on the hour.
  return new Intl.RelativeTimeFormat(language).format(Math.trunc(elapsed / fitting[1]), fitting[0]);
}

/** Metadata says midnight where the page names only the day. */
function isWholeDay(time: number): boolean {
  return (time + VIETNAM_OFFSET) % DAY === 0;
}
