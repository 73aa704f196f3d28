import { type DocumentList, documentList, numbersOf } from './document-list';

/** The documents of a segment in which a term occurs. */
export interface Postings {
  readonly term: string;
  /** The spellings that it has, at least one. */
  readonly spellings: readonly Spelling[];
  /** Documents whose title has the term. */
  readonly inTitle: DocumentList;
}

/** The documents in which a term has a spelling. */
export interface Spelling {
  readonly text: string;
  readonly documents: DocumentList;
}

/** A term's occurrences as they are collected. */
export class PostingsBuilder {
  readonly #term: string;
  readonly #spellings: string[] = [];
  /** By spelling. */
  readonly #documents: number[][] = [];
  readonly #inTitle: number[] = [];

  constructor(term: string) {
    this.#term = term;
  }

  /** @param spellings none where marks do not count: the term stands for itself */
  add(document: number, spellings: readonly string[], inTitle: boolean): void {
    if (spellings.length === 0) this.#of(this.#term.slice(1)).push(document);
    for (const spelling of spellings) this.#of(spelling).push(document);
    if (inTitle) this.#inTitle.push(document);
  }

  /** Takes over the postings of another segment. @param renumber gives undefined for a document that is gone */
  append({ spellings, inTitle }: Postings, renumber: (document: number) => number | undefined): void {
    for (const { text, documents } of spellings) pushAll(this.#of(text), documents, renumber);
    pushAll(this.#inTitle, inTitle, renumber);
  }

  /** @returns undefined where no document is left */
  build(): Postings | undefined {
    const spellings: Spelling[] = [];
    for (const [i, text] of this.#spellings.entries()) {
      const documents = this.#documents[i] ?? [];
      if (documents.length > 0) spellings.push({ text, documents: documentList(inOrder(documents)) });
    }
    if (spellings.length === 0) return undefined;
    return { term: this.#term, spellings, inTitle: documentList(inOrder(this.#inTitle)) };
  }

  #of(spelling: string): number[] {
    const known = this.#spellings.indexOf(spelling);
    const number = known >= 0 ? known : this.#spellings.push(spelling) - 1;
    return (this.#documents[number] ??= []);
  }
}

function pushAll(numbers: number[], documents: DocumentList, renumber: (document: number) => number | undefined): void {
  for (const document of numbersOf(documents)) {
    const number = renumber(document);
    if (number !== undefined) numbers.push(number);
  }
}

/** Segments that are merged seldom have their documents among each other. */
function inOrder(documents: number[]): number[] {
  let i = 1;
  while (i < documents.length && (documents[i] ?? 0) > (documents[i - 1] ?? 0)) i++;
  return i >= documents.length ? documents : documents.sort((a, b) => a - b);
}
