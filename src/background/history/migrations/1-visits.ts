import type { Migration } from './migration';

/** Articles by their canonical link, and the loads of pages. */
export const visits: Migration = (database) => {
  database.createObjectStore('visits', { keyPath: 'url' }).createIndex('lastReadAt', 'lastReadAt');
  database.createObjectStore('views', { keyPath: 'viewId' }).createIndex('at', 'at');
};
