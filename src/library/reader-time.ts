const DAY = 86_400_000;

/**
 * A day by the reader's clock, as a heading: "Hôm nay", "Hôm qua", "Thứ Tư, 25/11/2026".
 * @param time milliseconds since 1970, as is `now`
 */
export function dayName(time: number, now: number, language: string): string {
  const ago = daysBetween(time, now);
  if (ago !== 0 && ago !== 1) return formatDay(time, language);
  const name = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-ago, 'day');
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** A moment by the reader's clock: "Thứ Tư, 25/11/2026, 14:05". */
export function dayAndClock(time: number, language: string): string {
  return `${formatDay(time, language)}, ${clock(time, language)}`;
}

/** "14:05" */
export function clock(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(time);
}

/** Whether two moments are of one day by the reader's clock. */
export function isSameDay(time: number, other: number): boolean {
  return daysBetween(time, other) === 0;
}

export function formatDay(time: number, language: string): string {
  // Vietnamese newsrooms write the day in figures; elsewhere figures leave open which is the month.
  const inFigures = language.startsWith('vi');
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: inFigures ? '2-digit' : 'numeric',
    month: inFigures ? '2-digit' : 'long',
    year: 'numeric',
  }).format(time);
}

/** Midnights between two moments; a day on which the clock is changed has 23 or 25 hours. */
function daysBetween(from: number, to: number): number {
  return Math.round((new Date(to).setHours(12, 0, 0, 0) - new Date(from).setHours(12, 0, 0, 0)) / DAY);
}
