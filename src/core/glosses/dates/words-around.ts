/*
 * What stands before and behind a place, in small letters: browsers take twice as long to compile a pattern that ignores
 * case. Only to be asked whether something is there, as a letter may have another length in the other case.
 */

/** @param reach UTF-16 units before `start` */
export function wordsBefore(text: string, start: number, reach: number): string {
  return text.slice(Math.max(0, start - reach), start).toLowerCase();
}

/** @param reach UTF-16 units from `end` on */
export function wordsBehind(text: string, end: number, reach: number): string {
  return text.slice(end, end + reach).toLowerCase();
}
