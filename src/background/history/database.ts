import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { HistoryRecord, KeptText, Reading, Visit } from '../../core/history/visit';
import type { Corrections } from '../../core/metadata/correct-article';
import type { Note } from '../../core/notes/note';
import { MIGRATIONS, migrate } from './migrations';

/** A visit with what it is found by. */
export interface StoredVisit extends Visit {
  /** siteKey of the article's host. */
  readonly site: string;
  /** The title as it is sorted. */
  readonly sortTitle: string;
}

/** The texts of an article. */
export interface StoredTexts {
  readonly key: string;
  /** The view that `last` is from. */
  readonly viewId: string;
  readonly last: KeptText;
  /** What the reader had read before, where it was another text. */
  readonly earlier?: KeptText;
}

/** One load of a page, or one address within it: what makes a repeated report the same visit. */
export interface StoredView {
  readonly viewId: string;
  readonly key: string;
  /** Milliseconds since 1970: its last report. */
  readonly at: number;
  /** What was counted of it so far. */
  readonly activeMs: number;
  readonly words: number;
}

/** A note with the key of its article. */
export interface StoredNote extends Note {
  readonly key: string;
}

/** The reading history on disk. */
export interface HistorySchema extends DBSchema {
  visits: {
    key: number;
    value: StoredVisit;
    indexes: {
      key: string;
      site: string;
      lastReadAt: number;
      activeMs: number;
      sortTitle: string;
      starredAt: number;
      tags: string;
      progress: string;
    };
  };
  texts: { key: string; value: StoredTexts };
  views: { key: string; value: StoredView; indexes: { at: number; key: string } };
  readings: { key: [key: string, hour: string]; value: Reading; indexes: { hour: string } };
  corrections: { key: string; value: { key: string; fields: Corrections } };
  /** Notes on places of an article's text, by its key. */
  notes: { key: [key: string, id: string]; value: StoredNote };
  /** What was deleted and may still come back. */
  trash: {
    key: [deletion: string, key: string];
    value: { deletion: string; key: string; at: number; record: HistoryRecord };
    indexes: { at: number };
  };
  /** What an import has brought so far. */
  staged: {
    key: [importId: string, key: string];
    value: { importId: string; key: string; at: number; record: HistoryRecord };
    indexes: { at: number };
  };
  /** Parts of the search index: see search/. Its number of documents, and of bytes, and how it is written. */
  segments: { key: number; value: { id: number; size: number; bytes: number; format?: number } };
  /** The ids of a segment's documents, ascending, in several parts. */
  documents: { key: [segment: number, from: number]; value: Float64Array };
  blocks: { key: [segment: number, lastTerm: string]; value: Uint8Array };
  /** Documents that are in no segment yet. @see pendingText */
  pending: { key: number; value: { id: number; terms: string } };
  /** Ids that are in a segment and stand for nothing any more. */
  gone: { key: number; value: number };
  /** Keys of visits whose texts came in great number and are not in the index yet. */
  unindexed: { key: string; value: string };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;

/** What is kept of articles, and the part of the index that is written with it. */
const ARTICLE_STORES = [
  ...(['visits', 'texts', 'views', 'readings', 'corrections', 'notes', 'trash', 'staged'] as const),
  ...(['pending', 'gone', 'unindexed'] as const),
];
export type HistoryTransaction = IDBPTransaction<HistorySchema, typeof ARTICLE_STORES, 'readwrite'>;

/**
 * Writes articles in one transaction: all that `work` does, or nothing where it throws.
 * @param work waits for nothing but the database
 * @throws whatever `work` throws; DOMException where the browser cannot write
 */
export async function writeHistory<T>(
  database: HistoryDatabase,
  work: (transaction: HistoryTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(ARTICLE_STORES, 'readwrite');
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    // Without this, browsers would keep what was done before the error.
    transaction.done.catch(() => undefined);
    abort(transaction);
    throw error;
  }
}

function abort(transaction: HistoryTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The browser has ended it already: that was the error.
  }
}

let connection: Promise<HistoryDatabase> | undefined;

/**
 * The history, opened, made or migrated if need be. The connection is the only thing kept in memory, and it is opened
 * anew when the browser or a newer version of the extension has closed it.
 * @throws DOMException where the browser refuses (storage full, corrupt, blocked by a newer version).
 */
export function openHistory(): Promise<HistoryDatabase> {
  connection ??= open().catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

function open(): Promise<HistoryDatabase> {
  return openDB<HistorySchema>('history', MIGRATIONS.length, {
    upgrade: (database, oldVersion, _newVersion, transaction) => migrate(database, transaction, oldVersion),
    // Another version of the worker wants to migrate: do not stand in its way.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      connection = undefined;
    },
    terminated() {
      connection = undefined;
    },
  });
}
