import { cleanText } from '../clean-text';
import { type Day, type DayOrder, findDay } from './find-day';
import { findTime, type Time } from './find-time';
import { relativeInstant } from './relative-date';
import { MINUTE, toIso, VIETNAM_OFFSET } from './vietnam-time';

interface DateOptions {
  /** Order of day and month where both are numbers. Without it: day first, unless the text has the look of US software. */
  readonly order?: DayOrder | undefined;
  /** Milliseconds since 1970 at the time of reading; without it relative times ("2 giờ trước") are not read. */
  readonly now?: number | undefined;
}

export interface ParsedDate {
  /** ISO 8601 with zone, to the second; midnight where the text names only the day. */
  readonly iso: string;
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** Does the text name a time of day? */
  readonly hasTime: boolean;
  /** Is the zone sure? Not where the text names none, nor for "Z": many a CMS appends it to local time. */
  readonly zoned: boolean;
  /** Counted back from the time of reading. */
  readonly isApproximate: boolean;
}

/** A text that holds a date holds it early; what follows is not read. */
const LONGEST = 200;

/** What US software writes: nothing padded, seconds, AM or PM. Here month comes first: `1/8/2026 10:02:01 AM` is 8 January. */
const US_LOOK = /^[1-9]\d?\/[1-9]\d?\/\d{4} [1-9]\d?:\d\d:\d\d [AP]M$/;

/** 20161014, 20161014205500, 20161014T205500Z. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d))?(?=Z?$|[+-]\d)/;

/**
 * Reads the first date of a text, in any of the forms that Vietnamese news pages print or put in their metadata. The
 * result is in Vietnam time (+07:00) unless the text names another offset. UTC ("Z", "+00:00") is a way to write an
 * instant, not a place, and is converted to +07:00. `undefined` where there is no date, an impossible one (31 February)
 * or one outside 1990–2100, which no online article has.
 */
export function parseDate(raw: string, options: DateOptions = {}): ParsedDate | undefined {
  const text = cleanText(raw, LONGEST).replace(COMPACT, '$1-$2-$3 $4:$5:$6');
  const epoch = epochOf(text);
  if (epoch !== undefined) return certain(epoch);
  const day = findDay(text, options.order ?? (US_LOOK.test(text) ? 'month-first' : 'day-first'));
  if (day) return atTime(day, findTime(text, day));
  const relative = options.now === undefined ? undefined : relativeInstant(text, options.now);
  return relative === undefined ? undefined : { ...certain(relative), isApproximate: true };
}

function atTime({ year, month, day }: Day, time: Time | undefined): ParsedDate {
  const offset = time?.offset ?? VIETNAM_OFFSET;
  const local = Date.UTC(year, month - 1, day, time?.hour ?? 0, time?.minute ?? 0, time?.second ?? 0);
  const instant = local - offset * MINUTE;
  const zoned = time?.offset !== undefined && offset !== 0;
  return {
    iso: toIso(instant, offset === 0 ? VIETNAM_OFFSET : offset),
    instant,
    hasTime: time !== undefined,
    zoned,
    isApproximate: false,
  };
}

function certain(instant: number): ParsedDate {
  return { iso: toIso(instant), instant, hasTime: true, zoned: true, isApproximate: false };
}

/** Seconds or milliseconds since 1970, from 2001 to 2033; also as .NET writes it, `/Date(1476453300000)/`. */
function epochOf(text: string): number | undefined {
  const match = /^(?:\/Date\()?(1\d{9})(\d{3})?(?:\.\d+)?(?:[+-]\d{4})?(?:\)\/)?$/.exec(text);
  return match ? Number(match[1]) * 1000 + Number(match[2] ?? 0) : undefined;
}
