/** Names the format in the first line of a file. */
export const FORMAT = 'doc-sach-history';

/**
 * Step n makes a record of version n + 1 one of version n + 2, as the database's migrations do. Steps that were published
 * are never changed. Version 1 is the first.
 */
export const MIGRATIONS: readonly ((record: unknown) => unknown)[] = [
  // Version 2: notes on places of the text, of which there were none.
  (record) => record,
];

/** The version that is written. */
export const VERSION = MIGRATIONS.length + 1;
