import { type Block, BlockWriter } from '../../../core/history/search/block';
import { mergeSegments, SegmentReader } from '../../../core/history/search/merge-segments';
import type { HistoryDatabase } from '../database';

/** Bytes that are written in one transaction, so that none keeps readers waiting for long. */
const WRITTEN_AT_ONCE = 1_000_000;
/** Blocks of a segment that are in memory at a time. */
const READ_AT_ONCE = 8;

/** A segment as it is merged. */
export interface Part {
  readonly id: number;
  readonly documents: Float64Array;
}

/**
 * Writes the blocks of several segments as those of one.
 * @param id that of the new segment
 * @param documents ascending: what is not among them is left out
 * @returns the number of bytes that were written
 */
export async function writeMerged(
  database: HistoryDatabase,
  id: number,
  parts: readonly Part[],
  documents: Float64Array,
): Promise<number> {
  const numbers = new Map(Array.from(documents, (document, number) => [document, number]));
  const out = new BlockStoreWriter(database, id);
  const writer = new BlockWriter();
  for await (const postings of mergeSegments(parts.map((part) => readerOf(database, part, numbers)))) {
    const full = writer.add(postings);
    if (full) await out.add(full);
  }
  const last = writer.end();
  if (last) await out.add(last);
  return out.end();
}

class BlockStoreWriter {
  readonly #database: HistoryDatabase;
  readonly #segment: number;
  #blocks: Block[] = [];
  #waiting = 0;
  #written = 0;

  constructor(database: HistoryDatabase, segment: number) {
    this.#database = database;
    this.#segment = segment;
  }

  async add(block: Block): Promise<void> {
    this.#blocks.push(block);
    this.#waiting += block.bytes.length;
    if (this.#waiting >= WRITTEN_AT_ONCE) await this.end();
  }

  /** @returns how many bytes were written altogether */
  async end(): Promise<number> {
    const transaction = this.#database.transaction('blocks', 'readwrite');
    for (const { lastTerm, bytes } of this.#blocks) void transaction.store.put(bytes, [this.#segment, lastTerm]);
    await transaction.done;
    this.#written += this.#waiting;
    this.#blocks = [];
    this.#waiting = 0;
    return this.#written;
  }
}

function readerOf(
  database: HistoryDatabase,
  { id, documents }: Part,
  numbers: ReadonlyMap<number, number>,
): SegmentReader {
  let after: string | undefined;
  const nextBlocks = async () => {
    const range = IDBKeyRange.bound([id, after ?? ''], [id, '\uffff'], after !== undefined);
    const [keys, blocks] = await Promise.all([
      database.getAllKeys('blocks', range, READ_AT_ONCE),
      database.getAll('blocks', range, READ_AT_ONCE),
    ]);
    after = keys.at(-1)?.[1];
    return blocks;
  };
  return new SegmentReader(nextBlocks, (document) => numbers.get(documents[document] ?? -1));
}
