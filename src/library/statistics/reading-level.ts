import type { ReadingSum } from '../../core/history/statistics';

/** Milliseconds. */
const MINUTE = 60_000;

/** From how many minutes on a day has the next darker colour. The legend names them. */
export const LEVEL_MINUTES = [10, 30, 60] as const;

/** The colour of a day: 0 nothing was read, 1 to 4 for ever more time. */
export function readingLevel(sum: ReadingSum | undefined): number {
  if (!sum || sum.articles === 0) return 0;
  return 1 + LEVEL_MINUTES.filter((minutes) => sum.activeMs >= minutes * MINUTE).length;
}
