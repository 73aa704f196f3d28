import { type DocumentSet, fullSet, intersect, lowestBit } from './document-set';
import type { Gain } from './gains';

/** The documents of a segment that answer a query. */
export interface Matches {
  readonly answers: DocumentSet;
  /** By the number of a document, how well it answers: the higher the better, the same over all segments. Integers. */
  readonly ranks: Uint32Array;
}

/** Finds the documents that answer all that is asked, and how well. */
export class Ranking {
  readonly #size: number;
  readonly #answers: DocumentSet;
  readonly #gains: Gain[] = [];

  constructor(size: number) {
    this.#size = size;
    this.#answers = fullSet(size);
  }

  /** Whatever is not in this set is no answer. */
  require(documents: DocumentSet): void {
    intersect(this.#answers, documents);
  }

  /** What is in this set is that much better. */
  add(documents: DocumentSet, worth: number): void {
    if (worth > 0) this.#gains.push({ documents, worth });
  }

  matches(): Matches {
    const ranks = new Uint32Array(this.#size);
    for (const gain of this.#gains) give(ranks, this.#answers, gain);
    return { answers: this.#answers, ranks };
  }
}

function give(ranks: Uint32Array, answers: DocumentSet, { documents, worth }: Gain): void {
  for (let i = 0; i < answers.length; i++) {
    for (let bits = (answers[i] ?? 0) & (documents[i] ?? 0); bits !== 0; bits &= bits - 1) {
      const document = i * 32 + lowestBit(bits);
      ranks[document] = (ranks[document] ?? 0) + worth;
    }
  }
}
