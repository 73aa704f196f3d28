import { localDay } from '../../core/history/local-day';

/** The hour of a moment by the reader's clock: "2026-11-25T14". @param time milliseconds since 1970 */
export function hourOf(time: number): string {
  const moment = new Date(time);
  return `${localDay(moment)}T${String(moment.getHours()).padStart(2, '0')}`;
}
