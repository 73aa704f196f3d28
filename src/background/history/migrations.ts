import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { HistorySchema } from './database';

type Migration = (
  database: IDBPDatabase<HistorySchema>,
  transaction: IDBPTransaction<HistorySchema, ('visits' | 'views' | 'corrections')[], 'versionchange'>,
) => void;

/** Step n brings a database of version n to version n + 1. Steps that were published are never changed. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('visits', { keyPath: 'url' }).createIndex('lastReadAt', 'lastReadAt');
    database.createObjectStore('views', { keyPath: 'viewId' }).createIndex('at', 'at');
  },
  (database) => {
    database.createObjectStore('corrections', { keyPath: 'url' });
  },
];
