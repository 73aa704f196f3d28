/** A span of time by the clock of the reader: milliseconds since 1970, from (inclusive) to (exclusive). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const SHAPES = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?:(?:(?<day>\d{1,2})[/.])?(?<month>\d{1,2})[/.])?(?<year>\d{4})$/,
];

/** A year, month or day: 2026, 2026-11, 2026-11-25, 11/2026, 25/11/2026; undefined for what is none. */
export function readDay(text: string): Span | undefined {
  const groups = SHAPES.map((shape) => shape.exec(text)?.groups).find((found) => found !== undefined);
  if (!groups) return undefined;
  const [year, month, day] = [groups['year'], groups['month'], groups['day']].map((part) => part && Number(part));
  const from = new Date(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const isReal = from.getMonth() === Number(month ?? 1) - 1 && from.getDate() === Number(day ?? 1);
  if (!isReal) return undefined;
  const to = new Date(from);
  if (day !== undefined) to.setDate(to.getDate() + 1);
  else if (month !== undefined) to.setMonth(to.getMonth() + 1);
  else to.setFullYear(to.getFullYear() + 1);
  return { from: from.getTime(), to: to.getTime() };
}
