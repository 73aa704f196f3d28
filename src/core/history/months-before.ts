/**
 * The beginning of the day that many months earlier by the reader's clock, or of the last day of that month where it is
 * shorter: what was read before then is older than so many months.
 */
export function monthsBefore(moment: Date, months: number): Date {
  const first = new Date(moment.getFullYear(), moment.getMonth() - months, 1);
  const length = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  return new Date(first.getFullYear(), first.getMonth(), Math.min(moment.getDate(), length));
}
