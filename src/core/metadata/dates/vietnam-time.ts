/** Milliseconds. */
export const MINUTE = 60_000;

/** Asia/Ho_Chi_Minh has been +07:00 without summer time since 1975, longer than there are online newspapers. */
export const VIETNAM_OFFSET = 420;

/** An instant (milliseconds since 1970) as ISO 8601 to the second, with an offset from UTC in minutes: `2016-10-14T20:55:00+07:00`. */
export function toIso(instant: number, offset = VIETNAM_OFFSET): string {
  const local = new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
