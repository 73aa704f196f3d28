import type { Occurrence } from './document-terms';
import { type Postings, PostingsBuilder } from './postings';

/** The terms of several documents, turned round: by term. */
export class CollectedTerms {
  readonly #builders = new Map<string, PostingsBuilder>();

  /** @param document its number; each is higher than the one before */
  add(document: number, terms: Iterable<readonly [term: string, occurrence: Occurrence]>): void {
    for (const [term, { spellings, inTitle }] of terms) {
      let builder = this.#builders.get(term);
      if (!builder) this.#builders.set(term, (builder = new PostingsBuilder(term)));
      builder.add(document, spellings, inTitle);
    }
  }

  /** All postings in the order of their terms, as blocks are written. */
  *inOrder(): Generator<Postings> {
    for (const term of [...this.#builders.keys()].sort()) {
      const postings = this.#builders.get(term)?.build();
      if (postings) yield postings;
    }
  }
}
