import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Corrections } from '../../core/metadata/correct-article';
import type { Visit } from '../../platform/messages';
import { MIGRATIONS } from './migrations';

/** The reading history on disk. */
export interface HistorySchema extends DBSchema {
  /** One record an article. */
  visits: { key: string; value: Visit; indexes: { lastReadAt: number } };
  /** One record a load of a page: what makes a repeated report the same visit. */
  views: { key: string; value: { viewId: string; url: string; at: number }; indexes: { at: number } };
  /** One record an article in which the reader set something right. */
  corrections: { key: string; value: { url: string; fields: Corrections } };
}
export type HistoryDatabase = IDBPDatabase<HistorySchema>;

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
    upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database, transaction);
    },
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
