import { webUrl, withoutTracking } from '../../metadata/web-url';
import { articleKey } from '../article-key';
import { mergeRecords } from '../merge-records';
import { LONGEST_TAG, MOST_TAGS } from '../record-schema';
import type { HistoryRecord } from '../visit';

/** UTF-16 units. */
const LONGEST_TITLE = 1000;

/** A link that was saved elsewhere. */
export interface SavedLink {
  readonly url: string;
  /** Empty where it has none. */
  readonly title: string;
  /** Milliseconds since 1970; undefined where the file does not tell. */
  readonly at: number | undefined;
  readonly tags: readonly string[];
}

/**
 * Saved links as records of the history, one an article. Nobody saw them being read: they were read no times, for no time
 * and not at all, which is how they are told from articles that were.
 * @param now milliseconds since 1970: for links without a time, and the latest that a time may be
 */
export function recordsOfLinks(links: Iterable<SavedLink>, now: number): HistoryRecord[] {
  const records = new Map<string, HistoryRecord>();
  let number = 0;
  for (const link of links) {
    const url = webUrl(link.url);
    if (!url) continue;
    const record = recordOf(withoutTracking(url), link, Math.min(link.at ?? now, now), number++);
    const known = records.get(record.visit.key);
    records.set(record.visit.key, known ? mergeRecords(known, record) : record);
  }
  return [...records.values()];
}

/** @param number of the link in its file, the first of which is shown first where they have one time */
function recordOf(url: string, { title, tags }: SavedLink, savedAt: number, number: number): HistoryRecord {
  const names = tags.map((tag) => clipped(tag.trim(), LONGEST_TAG)).filter((tag) => tag !== '');
  return {
    visit: {
      // Thousands may have the same time, and an id of their own each.
      id: Math.max(0, savedAt - number),
      key: articleKey(url),
      article: { ...NOTHING_KNOWN, title: clipped(title.trim(), LONGEST_TITLE) || url, url },
      repairs: 0,
      hidden: 0,
      firstReadAt: savedAt,
      lastReadAt: savedAt,
      timesRead: 0,
      activeMs: 0,
      depth: 0,
      progress: 'half-read',
      tags: [...new Set(names)].slice(0, MOST_TAGS),
      note: '',
    },
    readings: [],
  };
}

/** Not cut inside a surrogate pair. */
function clipped(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

const NOTHING_KNOWN = {
  authors: [],
  published: undefined,
  modified: undefined,
  section: undefined,
  siteName: undefined,
  description: undefined,
  tags: [],
  image: undefined,
  language: undefined,
  agency: undefined,
  wordCount: 0,
  readingMinutes: 0,
};
