import type { Migration } from './migration';

/** Notes on places of articles' texts, by the article's key. */
export const notes: Migration = (database) => {
  database.createObjectStore('notes', { keyPath: ['key', 'id'] });
};
