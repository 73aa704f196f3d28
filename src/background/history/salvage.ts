import { openDB } from 'idb';
import type { SalvageBatch, SalvagePosition } from '../../platform/history-messages';
import { reportError } from '../../platform/report-error';

/** Records in a batch. */
const BATCH = 100;

/** What is made anew from the rest, or of no use without it. */
const NOT_SAVED = new Set(['views', 'segments', 'documents', 'blocks', 'pending', 'gone', 'unindexed']);

/**
 * Reads records as they lie in the database, of whatever version it is and whatever this version of the extension can do
 * with it. A store that cannot be read any further is named, and the next one is read.
 */
export async function salvage({ store, after }: SalvagePosition): Promise<SalvageBatch> {
  // Opening what is not there would make it.
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'history');
  if (!isThere) return { lines: [], unreadable: [] };
  const database = await openDB('history');
  try {
    const names = [...database.objectStoreNames].filter((name) => !NOT_SAVED.has(name));
    const name = names[store];
    if (name === undefined) return { lines: [], unreadable: [] };
    const nextStore = { next: { store: store + 1, after: 0 } };
    try {
      const values: unknown[] = [];
      let cursor = await database.transaction(name).store.openCursor();
      if (after > 0) cursor = (await cursor?.advance(after)) ?? null;
      for (; cursor && values.length < BATCH; cursor = await cursor.continue()) values.push(cursor.value);
      const lines = values.map((value) => JSON.stringify({ store: name, value }));
      const isMore = values.length === BATCH;
      return { lines, unreadable: [], ...(isMore ? { next: { store, after: after + BATCH } } : nextStore) };
    } catch (error) {
      reportError(`salvage of ${name}`, error);
      return { lines: [], unreadable: [name], ...nextStore };
    }
  } finally {
    database.close();
  }
}
