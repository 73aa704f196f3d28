import type { Migration } from './migration';

/** What readers set right, by the article's canonical link. */
export const corrections: Migration = (database) => {
  database.createObjectStore('corrections', { keyPath: 'url' });
};
