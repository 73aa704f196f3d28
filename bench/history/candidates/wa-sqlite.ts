import * as SQLite from '@journeyapps/wa-sqlite';
import initModule from '@journeyapps/wa-sqlite/dist/wa-sqlite-async.mjs';
import { IDBBatchAtomicVFS } from '@journeyapps/wa-sqlite/src/examples/IDBBatchAtomicVFS.js';
import type { BenchArticle } from '../bench-article';
import type { Candidate } from '../candidate';
import { BYTES, CREATE, INSERT, matchExpression, SELECT } from '../fts5';
import { indexedText } from '../indexed-text';
import { serveCandidate } from '../serve-candidate';

/*
 * PowerSync's build of wa-sqlite on IndexedDB, a record a page of the database: it needs no file that stays open, so that a
 * service worker can have it.
 */
interface Module {
  readonly HEAPU8: Uint8Array;
}
/** The package's own types are those of a release before this. */
const Files = IDBBatchAtomicVFS as unknown as { create(name: string, module: Module): Promise<SQLiteVFS> };

let sqlite: SQLiteAPI;
let database: number;
let wasmBytes: () => number;

async function run(sql: string, bindings: readonly SQLiteCompatibleType[] = []): Promise<SQLiteCompatibleType[][]> {
  const rows: SQLiteCompatibleType[][] = [];
  for await (const statement of sqlite.statements(database, sql)) {
    sqlite.bind_collection(statement, [...bindings]);
    while ((await sqlite.step(statement)) === SQLite.SQLITE_ROW) rows.push(sqlite.row(statement));
  }
  return rows;
}

async function insert(article: BenchArticle): Promise<void> {
  await run(INSERT, [article.number, indexedText(article)]);
}

const candidate: Candidate = {
  open: async () => {
    const module = (await initModule()) as Module;
    sqlite = SQLite.Factory(module);
    sqlite.vfs_register(await Files.create('history', module), true);
    database = await sqlite.open_v2('history.db');
    await run(CREATE);
    wasmBytes = () => module.HEAPU8.byteLength;
  },
  addMany: async (articles) => {
    await run('BEGIN');
    for (const article of articles) await insert(article);
    await run('COMMIT');
  },
  add: insert,
  search: async (query) => (await run(SELECT, [matchExpression(query)])).map(([number]) => Number(number)),
  indexBytes: async () => Number((await run(BYTES))[0]?.[0]),
  wasmBytes: () => wasmBytes(),
};
serveCandidate(candidate);
