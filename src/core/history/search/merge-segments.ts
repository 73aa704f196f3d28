import { readBlock } from './block';
import { type Postings, PostingsBuilder } from './postings';

/** A segment that is read from its first term to its last. */
export class SegmentReader {
  readonly renumber: (document: number) => number | undefined;
  readonly #nextBlocks: () => Promise<readonly Uint8Array[]>;
  #blocks: Uint8Array[] = [];
  #entries: Generator<Postings> | undefined;

  /**
   * @param nextBlocks gives the segment's next blocks in order, none at the end
   * @param renumber the number that a document of the segment has in the merged one; undefined where it is gone
   */
  constructor(nextBlocks: () => Promise<readonly Uint8Array[]>, renumber: (document: number) => number | undefined) {
    this.#nextBlocks = nextBlocks;
    this.renumber = renumber;
  }

  async next(): Promise<Postings | undefined> {
    for (;;) {
      const entry = this.#entries?.next();
      if (entry?.done === false) return entry.value;
      if (this.#blocks.length === 0) this.#blocks = [...(await this.#nextBlocks())];
      const block = this.#blocks.shift();
      if (!block) return undefined;
      this.#entries = readBlock(block);
    }
  }
}

/** The postings of several segments as one, in the order of their terms. */
export async function* mergeSegments(readers: readonly SegmentReader[]): AsyncGenerator<Postings> {
  const heads = await Promise.all(readers.map(async (reader) => ({ reader, postings: await reader.next() })));
  for (;;) {
    const term = firstTerm(heads);
    if (term === undefined) return;
    const builder = new PostingsBuilder(term);
    for (const head of heads) {
      if (head.postings?.term !== term) continue;
      builder.append(head.postings, head.reader.renumber);
      head.postings = await head.reader.next();
    }
    const merged = builder.build();
    if (merged) yield merged;
  }
}

function firstTerm(heads: readonly { readonly postings: Postings | undefined }[]): string | undefined {
  let first: string | undefined;
  for (const { postings } of heads) {
    if (postings && (first === undefined || postings.term < first)) first = postings.term;
  }
  return first;
}
