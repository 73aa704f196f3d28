import { webUrl, withoutTracking } from '../../metadata/web-url';
import { articleKey } from '../article-key';
import type { HistoryRecord } from '../visit';

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
  for (const link of links) {
    const record = recordOf(link, now);
    if (!record) continue;
    const known = records.get(record.visit.key);
    records.set(record.visit.key, known ? merged(known, record) : record);
  }
  return [...records.values()];
}

/** Undefined for what is no web link. */
function recordOf({ url: raw, title, at, tags }: SavedLink, now: number): HistoryRecord | undefined {
  const parsed = webUrl(raw);
  if (!parsed) return undefined;
  const url = withoutTracking(parsed);
  const savedAt = Math.min(at ?? now, now);
  return {
    visit: {
      id: savedAt,
      key: articleKey(url),
      article: { ...NOTHING_KNOWN, title: title.trim() || url, url },
      repairs: 0,
      hidden: 0,
      firstReadAt: savedAt,
      lastReadAt: savedAt,
      timesRead: 0,
      activeMs: 0,
      depth: 0,
      progress: 'half-read',
      tags: [...new Set(tags.map((tag) => tag.trim()))].filter((tag) => tag !== ''),
      note: '',
    },
    readings: [],
  };
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

/** A link that stands twice was saved when it was saved first, and has the tags of both. */
function merged(a: HistoryRecord, b: HistoryRecord): HistoryRecord {
  const first = a.visit.firstReadAt <= b.visit.firstReadAt ? a : b;
  return { ...first, visit: { ...first.visit, tags: [...new Set([...a.visit.tags, ...b.visit.tags])] } };
}
