import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A database in which nothing is known of the stores: a migration tells what was there and what is from now on. */
export type AnyDatabase = IDBPDatabase;
export type AnyUpgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * Brings a database of the version before to the next one. It may wait for nothing but the database itself. Whatever it
 * throws undoes all that it did.
 */
export type Migration = (database: AnyDatabase, transaction: AnyUpgrade) => void | Promise<void>;
