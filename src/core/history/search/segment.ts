import { CollectedTerms } from './collected-terms';
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
      if (found) builder.add(document, found.spellings, found.inTitle);
    });
    return Promise.resolve(builder.build());
  }

  findPrefix(prefix: string): Promise<readonly Postings[]> {
    const collected = new CollectedTerms();
    this.#texts.forEach((text, document) => collected.add(document, pendingTerms(text, prefix)));
    return Promise.resolve([...collected.inOrder()]);
  }
}
