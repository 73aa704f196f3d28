import type { IDBPDatabase } from 'idb';
import { visits } from './1-visits';
import { corrections } from './2-corrections';
import { readings } from './3-readings';
import { notes } from './4-notes';
import type { AnyDatabase, AnyUpgrade, Migration } from './migration';

/** Step n brings a database of version n to version n + 1. Steps that were published are never changed. */
export const MIGRATIONS: readonly Migration[] = [visits, corrections, readings, notes];

/**
 * Brings a database to the newest version. Where a step fails the browser puts everything back as it was, and opening the
 * database fails: the old version goes on being readable.
 */
export function migrate<Schema>(
  database: IDBPDatabase<Schema>,
  transaction: { abort(): void; readonly done: Promise<unknown> },
  oldVersion: number,
  steps: readonly Migration[] = MIGRATIONS,
): void {
  const run = async () => {
    for (const step of steps.slice(oldVersion)) {
      await step(database as AnyDatabase, transaction as unknown as AnyUpgrade);
    }
  };
  run().catch(() => {
    // Whoever opens the database is told of the end of the transaction.
    transaction.done.catch(() => undefined);
    transaction.abort();
  });
}
