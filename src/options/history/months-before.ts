/**
 * The day that many months earlier, as "2026-05-25"; the last one of its month where that is shorter.
 * @param day by the reader's clock
 */
export function monthsBefore(day: Date, months: number): string {
  const first = new Date(day.getFullYear(), day.getMonth() - months, 1);
  const length = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  const parts = [first.getFullYear(), first.getMonth() + 1, Math.min(day.getDate(), length)];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
