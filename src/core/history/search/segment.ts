import type { Occurrence } from './document-terms';
import { pendingTerm, pendingTerms } from './pending-document';
import { type Postings, PostingsBuilder } from './postings';

/** A part of the index in which documents are numbered from 0. */
export interface Segment {
  readonly size: number;
  find(term: string): Promise<Postings | undefined>;
  /** Every term that begins so. */
  findPrefix(prefix: string): Promise<readonly Postings[]>;
}

/** The documents that wait to be put into a segment, searched as if they were one. @param texts see pendingText */
export class PendingSegment implements Segment {
  readonly #texts: readonly string[];

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  get size(): number {
    return this.#texts.length;
  }

  find(term: string): Promise<Postings | undefined> {
    const builder = new PostingsBuilder(term);
    this.#texts.forEach((text, document) => {
      const found = pendingTerm(text, term);
      if (found) add(builder, document, found);
    });
    return Promise.resolve(builder.build());
  }

  findPrefix(prefix: string): Promise<readonly Postings[]> {
    return Promise.resolve([...this.#builders(prefix).values()].flatMap((builder) => builder.build() ?? []));
  }

  /** All postings in the order of their terms, as blocks are written. */
  *inOrder(): Generator<Postings> {
    const builders = this.#builders('');
    for (const term of [...builders.keys()].sort()) {
      const postings = builders.get(term)?.build();
      if (postings) yield postings;
    }
  }

  #builders(prefix: string): Map<string, PostingsBuilder> {
    const builders = new Map<string, PostingsBuilder>();
    this.#texts.forEach((text, document) => {
      for (const [term, found] of pendingTerms(text, prefix)) {
        let builder = builders.get(term);
        if (!builder) builders.set(term, (builder = new PostingsBuilder(term)));
        add(builder, document, found);
      }
    });
    return builders;
  }
}

function add(builder: PostingsBuilder, document: number, { spellings, inTitle }: Occurrence): void {
  const numbers = Array.from(spellings, (spelling) => builder.spelling(spelling));
  builder.add(document, numbers, inTitle);
}
