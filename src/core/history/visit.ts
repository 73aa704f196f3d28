import type { Article } from '../metadata/article';
import type { Note } from '../notes/note';

/** What the history keeps of an article's metadata: with repaired text, and with what the reader set right. */
export type ArticleFacts = Omit<Article, 'provenance'>;

/** One article of the reading history. */
export interface Visit {
  /**
   * When the article was last opened, in milliseconds since 1970, with something added where that was taken: lists and
   * the search index know a visit by it, and the newest has the highest. It changes with each opening and each change of
   * what can be searched for.
   */
  readonly id: number;
  /** What all editions of the article have in common: see articleKey. Never changes. */
  readonly key: string;
  readonly article: ArticleFacts;
  /** Words repaired and blocks hidden when it was last read. */
  readonly repairs: number;
  readonly hidden: number;
  /** Milliseconds since 1970. */
  readonly firstReadAt: number;
  readonly lastReadAt: number;
  readonly timesRead: number;
  /** Milliseconds of active reading, over all times. */
  readonly activeMs: number;
  /** 0–1: how far down its text the reader has come. */
  readonly depth: number;
  readonly progress: 'half-read' | 'finished';
  /** Milliseconds since 1970; absent where the reader gave it no star. */
  readonly starredAt?: number;
  /** The reader's own, in the order in which they were given. */
  readonly tags: readonly string[];
  /** The reader's own words; empty where there are none. */
  readonly note: string;
}

/** The repaired text of an article as it was read, a paragraph a line. */
export interface KeptText {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What was read of an article within an hour of the reader's clock: what the statistics are made of. */
export interface Reading {
  /** That of the visit. */
  readonly key: string;
  /** "2026-11-25T14". */
  readonly hour: string;
  readonly activeMs: number;
  /** Syllables that came into sight. */
  readonly words: number;
}

/** All that the history has of an article. */
export interface HistoryRecord {
  readonly visit: Visit;
  readonly text?: KeptText;
  /** The text that was there when it was read before, where it was another. */
  readonly earlierText?: KeptText;
  readonly readings: readonly Reading[];
  /** What the reader set right, by field. */
  readonly corrections?: Readonly<Record<string, string>>;
  /** Places of the text that the reader marked, in no order. */
  readonly notes?: readonly Note[];
}
