import type { DocumentSet } from './conditions';
import type { Gains } from './gains';

/** The documents of a segment that answer a query. */
export interface Matches {
  /** Their numbers, ascending. */
  readonly documents: readonly number[];
  /** How well each answers: the higher the better, the same over all segments. An integer. */
  readonly ranks: readonly number[];
}

/** Finds the documents that answer all that is asked, and how well. */
export class Ranking {
  readonly #ranks: Uint32Array;
  /** How many of the conditions and words a document has answered: all that there were so far, or it is out. */
  readonly #answered: Uint8Array;
  #asked = 0;

  constructor(size: number) {
    this.#ranks = new Uint32Array(size);
    this.#answered = new Uint8Array(size);
  }

  require(set: DocumentSet): void {
    const [asked, answered, ranks] = [this.#asked++, this.#answered, this.#ranks];
    for (let document = 0; document < set.length; document++) {
      const isIn = set[document];
      if (!isIn || answered[document] !== asked) continue;
      answered[document] = asked + 1;
      ranks[document] = (ranks[document] ?? 0) + isIn - 1;
    }
  }

  requireGains({ documents, gains }: Gains): void {
    const [asked, answered, ranks] = [this.#asked++, this.#answered, this.#ranks];
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      if (answered[document] !== asked) continue;
      answered[document] = asked + 1;
      ranks[document] = (ranks[document] ?? 0) + (gains[i] ?? 0);
    }
  }

  addGains({ documents, gains }: Gains): void {
    const ranks = this.#ranks;
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      ranks[document] = (ranks[document] ?? 0) + (gains[i] ?? 0);
    }
  }

  matches(): Matches {
    const [asked, answered, ranks] = [this.#asked, this.#answered, this.#ranks];
    const documents: number[] = [];
    const found: number[] = [];
    for (let document = 0; document < answered.length; document++) {
      if (answered[document] !== asked) continue;
      documents.push(document);
      found.push(ranks[document] ?? 0);
    }
    return { documents, ranks: found };
  }
}
