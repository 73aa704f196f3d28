import type { Statistics } from '../core/history/statistics';
import type { ArticleFacts, HistoryRecord, KeptText, Visit } from '../core/history/visit';
import type { CorrectableField, Corrections } from '../core/metadata/correct-article';

/** A view of an article as its page tells it: an idempotent write, repeated with higher numbers as often as the page likes. */
export interface ReadingReport {
  /** A UUID, made once for each load of a page and each address within it. */
  readonly viewId: string;
  readonly article: ArticleFacts;
  readonly repairs: number;
  readonly hidden: number;
  /** Milliseconds of active reading since the view began. */
  readonly activeMs: number;
  /** Milliseconds since 1970: when it was last read. A report may come much later, where nothing could be kept. */
  readonly readAt: number;
  /** 0–1: how far down the article's text the reader has come in this view. */
  readonly depth: number;
}

/** What came of a report. */
export interface ReadingAnswer {
  /** Whether the text of the article should be sent, too. */
  readonly wantsText: boolean;
}

/** How a list of visits is ordered. `best`: by how well it answers the query, the newest first where there is none. */
export type VisitOrder = 'best' | 'newest' | 'oldest' | 'longest' | 'title' | 'half-read';

/** What a query found. */
export interface FoundVisits {
  /** Of visits, in the order that was asked for. */
  readonly ids: readonly number[];
  /** The last so many of them may not have a phrase of the query: listVisits leaves those out. */
  readonly unchecked: number;
  /** Parts of the query that say nothing ("before:hôm kia"), as they were written. */
  readonly misunderstood: readonly string[];
  /** Articles whose texts are not yet in the index, so that they may be missing. */
  readonly unindexed: number;
}

/** A piece of a text with the places that a query found. */
export interface Snippet {
  readonly text: string;
  /** UTF-16 offsets into the text: from, to. */
  readonly marks: readonly (readonly [from: number, to: number])[];
}

/** A visit as a list shows it. */
export interface ListedVisit {
  readonly visit: Visit;
  /** The places found in its title: offsets as in {@link Snippet}. */
  readonly titleMarks: Snippet['marks'];
  /** Where the query was found in the text or the notes; absent where there is no query or only the title has it. */
  readonly snippet?: Snippet;
  /** Whether the text is kept, so that it can be read here. */
  readonly hasText: boolean;
  /** How many places of the text have a note. */
  readonly notes: number;
}

/** The kept texts of an article. */
export interface KeptTexts {
  /** As it was read last. */
  readonly last: KeptText;
  /** The view that it is from. */
  readonly viewId: string;
  /** The one before, where that was another. */
  readonly earlier?: KeptText;
}

/** Which part of the history is deleted for good. */
export type Erasure =
  | { readonly kind: 'site'; readonly host: string }
  /** Articles last read in it: milliseconds since 1970, from (inclusive) to (exclusive). */
  | { readonly kind: 'period'; readonly from: number; readonly to: number }
  /** The kept texts; what else is known of the articles stays. */
  | { readonly kind: 'texts' }
  | { readonly kind: 'everything' };

export interface StorageReport {
  readonly visits: number;
  /** Of the kept texts, in bytes; a close estimate. */
  readonly textBytes: number;
  /** Of the search index, in bytes. */
  readonly indexBytes: number;
}

/** Some records of the history, and where to go on. */
export interface RecordBatch {
  readonly records: readonly HistoryRecord[];
  /** What to ask for next; absent at the end. */
  readonly next?: number;
}

export interface ImportResult {
  /** Articles that were not in the history before. */
  readonly added: number;
  /** Articles that were, and that now have both. */
  readonly merged: number;
}

/** Where in a database that cannot be used reading goes on. */
export interface SalvagePosition {
  /** The number of the store. */
  readonly store: number;
  /** Records of it that were read before. */
  readonly after: number;
}

/** What can still be read. */
export interface SalvageBatch {
  /** Each a record as JSON: `{ "store", "value" }`. */
  readonly lines: readonly string[];
  /** Stores that could not be read to their end. */
  readonly unreadable: readonly string[];
  /** Absent at the end. */
  readonly next?: SalvagePosition;
}

/** What the worker answers about the reading history. Sender as in BackgroundApi. */
export interface HistoryApi {
  /** page: keep this view. Ignored where nothing is recorded: private windows, excluded sites, while paused. */
  recordReading(report: ReadingReport): ReadingAnswer;
  /** page: keep the text of a view that was reported. */
  keepText(viewId: string, text: string): void;
  /** own: the last visits, newest first; at most 100. */
  recentVisits(limit: number): Visit[];
  /** own: see core/history/search/parse-query for what can be asked; all visits where the query is empty. */
  findVisits(query: string, order: VisitOrder): FoundVisits;
  /** own: the visits of these ids, at most 200, with the places that the query found; those that are gone are left out. */
  listVisits(ids: readonly number[], query: string): ListedVisit[];
  /** own: the visit of an article by any of its links; undefined where there is none. */
  visitOf(url: string): Visit | undefined;
  /** own: every tag that the reader gave, in alphabetical order. */
  tagsInUse(): string[];
  /** own: change what the reader gave to a visit. @returns the visit as it is now; undefined where it is gone */
  changeVisit(
    key: string,
    changed: { readonly isStarred?: boolean; readonly tags?: readonly string[]; readonly note?: string },
  ): Visit | undefined;
  /** own: delete visits, with all that belongs to them. @returns what undoes it: within an hour */
  deleteVisits(keys: readonly string[]): string;
  /** own: put back what was deleted. @returns how many visits came back */
  undoDeletion(deletion: string): number;
  /** own: delete for good, with no way back. @returns how many visits (or texts) are gone */
  eraseHistory(erasure: Erasure): number;
  /** own: how many articles a time limit of so many months deletes. */
  countOverdue(months: number): number;
  /** own: what is kept of an article's text, by any of its links. */
  keptTexts(url: string): KeptTexts | undefined;
  /** own: of the readings of these days ("2026-11-25"), both inclusive; `today` for the streak. */
  readingStatistics(from: string, to: string, today: string): Statistics;
  /** own: the first day with reading, "2026-11-25"; undefined while nothing was read. */
  firstReadingDay(): string | undefined;
  storageReport(): StorageReport;
  /** own: the next records in the order of their ids, after one of them. */
  exportRecords(after: number): RecordBatch;
  /** own: what can still be read of a database that cannot be used; from store 0 on. */
  salvageHistory(position: SalvagePosition): SalvageBatch;
  /** own: keep these records apart until the import is finished. */
  stageRecords(importId: string, records: readonly HistoryRecord[]): void;
  /** own: take what was staged into the history, all or nothing. */
  finishImport(importId: string): ImportResult;
  /** own: forget what was staged. */
  cancelImport(importId: string): void;
  /**
   * own: put some of what an import brought into the search index, for some seconds at most.
   * @returns how many articles are left; to be called again until there are none
   */
  indexMore(): number;
  /** own: save a backup now; how it went is in backupReport (settings). @returns false where there is nothing to save */
  backUp(): boolean;
  /** own: what the reader set right in an article, by its canonical link. */
  correctionsOf(url: string): Corrections;
  /** own: show this text as the field of an article from now on; `isCorrection` is false for the page's own value again. */
  correctArticle(url: string, field: CorrectableField, text: string, isCorrection: boolean): void;
}
