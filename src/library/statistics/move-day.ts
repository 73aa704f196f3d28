import { addDays } from './calendar-day';
import type { Period } from './period';

/** Days that a key goes on or back in a calendar whose columns are weeks. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -7,
  ArrowRight: 7,
  PageUp: -28,
  PageDown: 28,
};

/** Where a key leads from a day; undefined for keys that lead nowhere. At the ends it stays within the period. */
export function moveDay(day: string, key: string, { from, to }: Period): string | undefined {
  if (key === 'Home') return from;
  if (key === 'End') return to;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const next = addDays(day, step);
  return next < from ? from : next > to ? to : next;
}
