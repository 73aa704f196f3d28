/** The documents of a segment in which a term occurs. */
export interface Postings {
  readonly term: string;
  /** Spellings that the term has in the segment, the most frequent first; none where marks do not count. */
  readonly spellings: readonly string[];
  /** Numbers of documents in the segment, ascending. */
  readonly documents: Uint32Array;
  /** One for each document: see {@link IN_TITLE} and {@link spellingBit}. */
  readonly flags: Uint32Array;
}

/** The flag of a document whose title has the term. */
export const IN_TITLE = 1;

/** Flags are 31 bits: where a term has more spellings, the rest share the last. */
const MOST_SPELLINGS = 30;

/** The flag of a document in which a term has this spelling. @param index in {@link Postings.spellings} */
export function spellingBit(index: number): number {
  return 1 << (Math.min(index, MOST_SPELLINGS - 1) + 1);
}

/** A term's occurrences as they are collected. */
export class PostingsBuilder {
  readonly #term: string;
  readonly #spellings: string[] = [];
  readonly #counts: number[] = [];
  readonly #documents: number[] = [];
  readonly #flags: number[] = [];

  constructor(term: string) {
    this.#term = term;
  }

  /** The number of a spelling, as {@link add} takes it. */
  spelling(exact: string): number {
    const known = this.#spellings.indexOf(exact);
    if (known >= 0) return known;
    this.#counts.push(0);
    return this.#spellings.push(exact) - 1;
  }

  add(document: number, spellings: readonly number[], inTitle: boolean): void {
    let flags = inTitle ? IN_TITLE : 0;
    for (const spelling of spellings) {
      flags |= spellingBit(spelling);
      this.#counts[spelling] = (this.#counts[spelling] ?? 0) + 1;
    }
    this.#documents.push(document);
    this.#flags.push(flags);
  }

  /** Takes over the postings of another segment. @param renumber gives undefined for a document that is gone */
  append(postings: Postings, renumber: (document: number) => number | undefined): void {
    const own = postings.spellings.map((exact) => this.spelling(exact));
    postings.documents.forEach((document, i) => {
      const number = renumber(document);
      const flags = postings.flags[i] ?? 0;
      if (number === undefined) return;
      const used = own.filter((_, index) => (flags & spellingBit(index)) !== 0);
      this.add(number, used, (flags & IN_TITLE) !== 0);
    });
  }

  /** @returns undefined where no document is left */
  build(): Postings | undefined {
    if (this.#documents.length === 0) return undefined;
    const { spellings, flags } = this.#byFrequency();
    const inOrder = this.#documents.every((document, i) => i === 0 || document > (this.#documents[i - 1] ?? 0));
    const order = this.#documents.map((_, i) => i);
    if (!inOrder) order.sort((a, b) => (this.#documents[a] ?? 0) - (this.#documents[b] ?? 0));
    return {
      term: this.#term,
      spellings,
      documents: Uint32Array.from(order, (i) => this.#documents[i] ?? 0),
      flags: Uint32Array.from(order, (i) => flags[i] ?? 0),
    };
  }

  /** With the most frequent spelling first, which is what takes the least room; those that are gone fall out. */
  #byFrequency(): { spellings: readonly string[]; flags: readonly number[] } {
    const count = (index: number) => this.#counts[index] ?? 0;
    const order = this.#spellings.map((_, index) => index).filter((index) => count(index) > 0);
    const isTooMany = this.#spellings.length > MOST_SPELLINGS;
    if (isTooMany || this.#spellings.length < 2) return { spellings: this.#spellings, flags: this.#flags };
    order.sort((a, b) => count(b) - count(a));
    const flags = this.#flags.map((old) =>
      order.reduce((all, index, i) => (old & spellingBit(index) ? all | spellingBit(i) : all), old & IN_TITLE),
    );
    return { spellings: order.map((index) => this.#spellings[index] ?? ''), flags };
  }
}

/** The flags of the spellings that are meant. */
export function matchingSpellings({ spellings }: Postings, isMeant: (spelling: string) => boolean): number {
  return spellings.reduce((bits, spelling, i) => (isMeant(spelling) ? bits | spellingBit(i) : bits), 0);
}
