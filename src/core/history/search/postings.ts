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
function spellingBit(index: number): number {
  return 1 << (Math.min(index, MOST_SPELLINGS - 1) + 1);
}

/** A term's occurrences as they are collected. */
export class PostingsBuilder {
  readonly #term: string;
  readonly #spellings: string[] = [];
  readonly #documents: number[] = [];
  readonly #flags: number[] = [];

  constructor(term: string) {
    this.#term = term;
  }

  add(document: number, spellings: Iterable<string>, inTitle: boolean): void {
    let flags = inTitle ? IN_TITLE : 0;
    for (const spelling of spellings) flags |= spellingBit(this.#numberOf(spelling));
    this.#documents.push(document);
    this.#flags.push(flags);
  }

  /** Takes over the postings of another segment. @param renumber gives undefined for a document that is gone */
  append({ spellings, documents, flags }: Postings, renumber: (document: number) => number | undefined): void {
    const own = renumbered(spellings.map((spelling) => this.#numberOf(spelling)));
    for (let i = 0; i < documents.length; i++) {
      const number = renumber(documents[i] ?? 0);
      if (number === undefined) continue;
      this.#documents.push(number);
      this.#flags.push(own(flags[i] ?? 0));
    }
  }

  /** @returns undefined where no document is left */
  build(): Postings | undefined {
    if (this.#documents.length === 0) return undefined;
    const documents = Uint32Array.from(this.#documents);
    const flags = Uint32Array.from(this.#flags);
    if (this.#spellings.length < 2)
      return { term: this.#term, spellings: this.#spellings, ...inOrder(documents, flags) };
    const order = this.#spellingsByFrequency();
    const places: number[] = [];
    order.forEach((number, place) => (places[number] = place));
    const own = renumbered(places);
    for (let i = 0; i < flags.length; i++) flags[i] = own(flags[i] ?? 0);
    const spellings = order.map((number) => this.#spellings[number] ?? '');
    return { term: this.#term, spellings, ...inOrder(documents, flags) };
  }

  #numberOf(spelling: string): number {
    const known = this.#spellings.indexOf(spelling);
    return known >= 0 ? known : this.#spellings.push(spelling) - 1;
  }

  /** The numbers of the spellings, the most frequent first, which takes the least room; those that are gone fall out. */
  #spellingsByFrequency(): number[] {
    const numbers = this.#spellings.map((_, number) => number);
    if (numbers.length > MOST_SPELLINGS) return numbers;
    const counts = numbers.map(() => 0);
    for (const flags of this.#flags) {
      for (const number of numbers) if (flags & spellingBit(number)) counts[number] = (counts[number] ?? 0) + 1;
    }
    const count = (number: number) => counts[number] ?? 0;
    return numbers.filter((number) => count(number) > 0).sort((a, b) => count(b) - count(a));
  }
}

/** Flags for spellings that get other numbers. There are few different flags, however many documents have them. */
function renumbered(numbers: readonly (number | undefined)[]): (flags: number) => number {
  if (numbers.every((number, i) => number === i)) return (flags) => flags;
  const known = new Map<number, number>();
  return (flags) => {
    let own = known.get(flags);
    if (own === undefined) {
      own = flags & IN_TITLE;
      for (const [i, number] of numbers.entries()) {
        if (number !== undefined && flags & spellingBit(i)) own |= spellingBit(number);
      }
      known.set(flags, own);
    }
    return own;
  };
}

function inOrder(documents: Uint32Array, flags: Uint32Array): Pick<Postings, 'documents' | 'flags'> {
  let i = 1;
  while (i < documents.length && (documents[i] ?? 0) > (documents[i - 1] ?? 0)) i++;
  if (i >= documents.length) return { documents, flags };
  const order = Array.from(documents, (_, i) => i).sort((a, b) => (documents[a] ?? 0) - (documents[b] ?? 0));
  return {
    documents: Uint32Array.from(order, (i) => documents[i] ?? 0),
    flags: Uint32Array.from(order, (i) => flags[i] ?? 0),
  };
}

/** The flags of the spellings that are meant. */
export function matchingSpellings({ spellings }: Postings, isMeant: (spelling: string) => boolean): number {
  return spellings.reduce((bits, spelling, i) => (isMeant(spelling) ? bits | spellingBit(i) : bits), 0);
}
