import type { Reading, Visit } from './visit';

/** Time and articles of a day, a site, a section … */
export interface ReadingSum {
  readonly name: string;
  /** Milliseconds of active reading. */
  readonly activeMs: number;
  readonly articles: number;
}

/** What was read in a range of days. */
export interface Statistics {
  readonly activeMs: number;
  readonly articles: number;
  readonly finished: number;
  /** Syllables that came into sight. */
  readonly words: number;
  /** Days with reading, in order; name "2026-11-25". */
  readonly days: readonly ReadingSum[];
  /** The 24 hours of the day, from midnight; name "0" to "23". */
  readonly hours: readonly ReadingSum[];
  /** The most read first; the name is empty where the page named none. */
  readonly sites: readonly ReadingSum[];
  readonly sections: readonly ReadingSum[];
  /**
   * Days in a row with reading, both within the range: up to today (or yesterday, while today has none yet), and the
   * longest. A range that does not reach up to today has no current one.
   */
  readonly streak: { readonly current: number; readonly longest: number };
}

/** What is known of the article of a reading. */
export type ReadArticle = Pick<Visit, 'progress'> & { readonly site: string; readonly section: string };

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Sums up readings.
 * @param articles by key; a reading whose article is not there counts with neither site nor section
 * @param today "2026-11-25" by the reader's clock
 */
export function statisticsOf(
  readings: readonly Reading[],
  articles: ReadonlyMap<string, ReadArticle>,
  today: string,
): Statistics {
  const sumBy = (name: (reading: Reading) => string) => sums(readings, name);
  const days = sumBy(({ hour }) => hour.slice(0, 10)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const hours = new Map(sumBy(({ hour }) => String(Number(hour.slice(11)))).map((sum) => [sum.name, sum]));
  const keys = new Set(readings.map(({ key }) => key));
  return {
    activeMs: readings.reduce((sum, { activeMs }) => sum + activeMs, 0),
    articles: keys.size,
    finished: [...keys].filter((key) => articles.get(key)?.progress === 'finished').length,
    words: readings.reduce((sum, { words }) => sum + words, 0),
    days,
    hours: Array.from({ length: 24 }, (_, hour) => hours.get(String(hour)) ?? emptySum(String(hour))),
    sites: byTime(sumBy(({ key }) => articles.get(key)?.site ?? '')),
    sections: byTime(sumBy(({ key }) => articles.get(key)?.section ?? '')),
    streak: streakOf(
      days.map(({ name }) => name),
      today,
    ),
  };
}

function sums(readings: readonly Reading[], nameOf: (reading: Reading) => string): ReadingSum[] {
  const byName = new Map<string, { activeMs: number; keys: Set<string> }>();
  for (const reading of readings) {
    const name = nameOf(reading);
    const sum = byName.get(name) ?? { activeMs: 0, keys: new Set() };
    sum.activeMs += reading.activeMs;
    sum.keys.add(reading.key);
    byName.set(name, sum);
  }
  return [...byName].map(([name, { activeMs, keys }]) => ({ name, activeMs, articles: keys.size }));
}

function emptySum(name: string): ReadingSum {
  return { name, activeMs: 0, articles: 0 };
}

function byTime(all: readonly ReadingSum[]): ReadingSum[] {
  return [...all].sort((a, b) => b.activeMs - a.activeMs || (a.name < b.name ? -1 : 1));
}

/** @param days in order */
function streakOf(days: readonly string[], today: string): Statistics['streak'] {
  let longest = 0;
  let length = 0;
  let last = Number.NaN;
  for (const day of days.map(dayNumber)) {
    length = day === last + 1 ? length + 1 : 1;
    longest = Math.max(longest, length);
    last = day;
  }
  return { current: dayNumber(today) - last <= 1 ? length : 0, longest };
}

/** Days since 1970. */
function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / DAY);
}
