/** The hour of a moment by the reader's clock: "2026-11-25T14". @param time milliseconds since 1970 */
export function hourOf(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}`;
}
