import { type BenchQuery, foldedWords } from './bench-query';
import { RESULTS } from './candidate';

/*
 * What both builds of SQLite are asked: an FTS5 index that keeps positions, which phrases need, and no text. Newest first:
 * FTS5 walks its lists backwards and stops at the limit; its own rank would have to weigh every article that answers.
 */
export const CREATE =
  "CREATE VIRTUAL TABLE IF NOT EXISTS articles USING fts5(text, content = '', columnsize = 0, tokenize = 'ascii')";
export const INSERT = 'INSERT INTO articles (rowid, text) VALUES (?, ?)';
export const SELECT = `SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY rowid DESC LIMIT ${RESULTS}`;
export const BYTES = 'SELECT page_count * page_size FROM pragma_page_count, pragma_page_size';

/** A query in FTS5's language. */
export function matchExpression(query: BenchQuery): string {
  const words = foldedWords(query);
  if (query.isPhrase) return `"${words.join(' ')}"`;
  return words.map((word) => `"${word}"`).join(' ') + (query.isPrefix ? '*' : '');
}
