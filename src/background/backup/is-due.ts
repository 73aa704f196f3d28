/** Milliseconds. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How far apart backups are. A quarter of a day less: who reads at about the same hour gets one each day. */
const INTERVALS = { day: 0.75 * DAY, week: 6.75 * DAY, month: 29.75 * DAY } as const;

/** How long after a backup that failed another is tried. */
const RETRY = HOUR;

/** Whether a backup should be made. @param savedAt as `failedAt` and `now`: milliseconds since 1970; undefined for never */
export function isDue(
  every: 'never' | keyof typeof INTERVALS,
  savedAt: number | undefined,
  failedAt: number | undefined,
  now: number,
): boolean {
  if (every === 'never') return false;
  // A clock that was set back must not put backups off for ever.
  const hasPassed = (since: number | undefined, time: number) =>
    since === undefined || now - since >= time || since > now;
  return hasPassed(savedAt, INTERVALS[every]) && hasPassed(failedAt, RETRY);
}
