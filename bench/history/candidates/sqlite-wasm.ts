import sqlite3InitModule, { type Database, type OpfsSAHPoolDatabase } from '@sqlite.org/sqlite-wasm';
import type { BenchArticle } from '../bench-article';
import type { Candidate } from '../candidate';
import { BYTES, CREATE, INSERT, matchExpression, SELECT } from '../fts5';
import { indexedText } from '../indexed-text';
import { serveCandidate } from '../serve-candidate';

/* SQLite's own build, on files of the origin's private file system that stay open (OPFS, "SAH pool"). */
let database: OpfsSAHPoolDatabase;
let wasmBytes: () => number;

function insert(into: Database, article: BenchArticle): void {
  into.exec({ sql: INSERT, bind: [article.number, indexedText(article)] });
}

const candidate: Candidate = {
  open: async () => {
    const sqlite = await sqlite3InitModule();
    const pool = await sqlite.installOpfsSAHPoolVfs({ name: 'history' });
    database = new pool.OpfsSAHPoolDb('/history.db');
    database.exec(CREATE);
    wasmBytes = () => sqlite.wasm.heap8u().byteLength;
  },
  addMany: (articles) => {
    database.transaction((inside) => {
      for (const article of articles) insert(inside, article);
    });
    return Promise.resolve();
  },
  add: (article) => {
    insert(database, article);
    return Promise.resolve();
  },
  search: (query) => Promise.resolve(database.selectValues(SELECT, [matchExpression(query)]).map(Number)),
  indexBytes: () => Promise.resolve(Number(database.selectValue(BYTES))),
  wasmBytes: () => wasmBytes(),
};
serveCandidate(candidate);
