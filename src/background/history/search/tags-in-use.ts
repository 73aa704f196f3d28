import type { HistoryDatabase } from '../database';

/** Every tag that the reader gave, in the order of the alphabet. */
export async function tagsInUse(database: HistoryDatabase): Promise<string[]> {
  const tags: string[] = [];
  let cursor = await database.transaction('visits').store.index('tags').openKeyCursor(null, 'nextunique');
  while (cursor) {
    tags.push(cursor.key);
    cursor = await cursor.continue();
  }
  return tags.sort((a, b) => a.localeCompare(b, 'vi'));
}
