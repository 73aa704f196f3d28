import type { IDBPObjectStore } from 'idb';
import { readBlock } from '../../../core/history/search/block';
import type { Postings } from '../../../core/history/search/postings';
import type { Segment } from '../../../core/history/search/segment';
import type { HistorySchema } from '../database';

/** The store of blocks in whatever transaction. */
export type BlockStore = Pick<
  IDBPObjectStore<HistorySchema, ('segments' | 'documents' | 'blocks' | 'pending' | 'gone')[], 'blocks'>,
  'get' | 'getAll'
>;

/** Above every term: the last UTF-16 unit is in no word. */
const HIGHEST = '\uffff';

function* postingsOf(block: Uint8Array, prefix: string): Generator<Postings> {
  for (const postings of readBlock(block, prefix)) {
    if (!postings.term.startsWith(prefix)) return;
    yield postings;
  }
}

/** A segment in the database. It may be asked only while its transaction lives. */
export class StoredSegment implements Segment {
  readonly size: number;
  readonly #id: number;
  readonly #blocks: BlockStore;

  constructor(id: number, size: number, blocks: BlockStore) {
    this.#id = id;
    this.size = size;
    this.#blocks = blocks;
  }

  async find(term: string): Promise<Postings | undefined> {
    const block = await this.#blockFrom(term);
    if (!block) return undefined;
    const [postings] = readBlock(block, term);
    return postings?.term === term ? postings : undefined;
  }

  async findPrefix(prefix: string): Promise<readonly Postings[]> {
    const end = prefix + HIGHEST;
    const within = IDBKeyRange.bound([this.#id, prefix], [this.#id, end]);
    const [others, last] = await Promise.all([this.#blocks.getAll(within), this.#blockFrom(end)]);
    const blocks = last ? [...others, last] : others;
    return blocks.flatMap((block) => [...postingsOf(block, prefix)]);
  }

  /** The block that holds a term if any does: the first that ends with it or behind it. */
  #blockFrom(term: string): Promise<Uint8Array | undefined> {
    return this.#blocks.get(IDBKeyRange.bound([this.#id, term], [this.#id, HIGHEST]));
  }
}
