/**
 * When a link was saved, as exports of browsers and services write it: seconds since 1970, or milli- or microseconds (by
 * the number of digits), or a date.
 * @returns milliseconds since 1970; undefined where it tells no time
 */
export function savedTime(text: string): number | undefined {
  const digits = text.trim();
  if (!/^\d+$/.test(digits)) return fromDate(digits);
  const unit = digits.length > 14 ? 0.001 : digits.length > 11 ? 1 : 1000;
  return Number(digits) > 0 ? Math.round(Number(digits) * unit) : undefined;
}

/** Only dates with the year in front: of others nobody can tell the day from the month. */
function fromDate(text: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return time >= 0 ? time : undefined;
}
