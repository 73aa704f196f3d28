const DAY = 24 * 60 * 60 * 1000;

/** The day that many days ago, by the clock of this machine, which is that of the browser: "2026-11-25". */
export function daysAgo(count: number): string {
  const day = new Date(Date.now() - count * DAY);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
