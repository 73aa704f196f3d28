import { ByteReader, ByteWriter } from './bytes';
import { isPairTerm } from './document-terms';
import { byteOfCode, codeOfByte } from './marks-code';
import type { Postings } from './postings';

/** A run of terms in order, as it is kept: the first term is the block's key. */
export interface Block {
  readonly firstTerm: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A block takes terms until it is this long: short enough to be read for one of them. In bytes. */
const LONG_ENOUGH = 8192;

/** The flags of most documents: the term's most frequent spelling, and not in the title. */
const USUAL_FLAGS = 2;

/** Writes postings, which come in the order of their terms (by UTF-16 code units), into blocks. */
export class BlockWriter {
  readonly #writer = new ByteWriter();
  #firstTerm = '';
  #lastTerm = '';

  /** @returns a block that is full with this term */
  add(postings: Postings): Block | undefined {
    if (this.#writer.length === 0) {
      this.#firstTerm = postings.term;
      this.#lastTerm = '';
    }
    writeEntry(this.#writer, postings, sharedLength(postings.term, this.#lastTerm));
    this.#lastTerm = postings.term;
    return this.#writer.length >= LONG_ENOUGH ? this.end() : undefined;
  }

  /** @returns what no block holds yet */
  end(): Block | undefined {
    if (this.#writer.length === 0) return undefined;
    return { firstTerm: this.#firstTerm, bytes: this.#writer.take() };
  }
}

/** The postings of the terms that are wanted, in a block's order; all of them where no condition is given. */
export function* readBlock(bytes: Uint8Array, isWanted: (term: string) => boolean = () => true): Generator<Postings> {
  const reader = new ByteReader(bytes);
  let term = '';
  while (!reader.isAtEnd) {
    const shared = reader.number();
    term = term.slice(0, shared) + reader.text();
    const spellings = reader.bytes();
    const documents = reader.bytes();
    if (isWanted(term)) yield { term, spellings: readSpellings(spellings, term), ...readDocuments(documents) };
  }
}

function writeEntry(writer: ByteWriter, { term, spellings, documents, flags }: Postings, shared: number): void {
  writer.number(shared);
  writer.text(term.slice(shared));
  writer.bytes(spellingBytes(spellings, term));
  writer.bytes(documentBytes(documents, flags));
}

/** Of a pair two bytes a spelling; of a word its text, which is nothing where it has no marks. */
function spellingBytes(spellings: readonly string[], term: string): Uint8Array {
  if (isPairTerm(term)) return Uint8Array.from(spellings.join(''), byteOfCode);
  const writer = new ByteWriter();
  for (const spelling of spellings) writer.text(spelling === term.slice(1) ? '' : spelling);
  return writer.take();
}

function readSpellings(bytes: Uint8Array, term: string): string[] {
  const spellings: string[] = [];
  if (isPairTerm(term)) {
    for (let i = 0; i + 1 < bytes.length; i += 2)
      spellings.push(codeOfByte(bytes[i] ?? 0) + codeOfByte(bytes[i + 1] ?? 0));
    return spellings;
  }
  const reader = new ByteReader(bytes);
  while (!reader.isAtEnd) spellings.push(reader.text() || term.slice(1));
  return spellings;
}

/** For each document how far it is from the one before, doubled, with 1 where flags follow that are not the usual ones. */
function documentBytes(documents: Uint32Array, flags: Uint32Array): Uint8Array {
  const writer = new ByteWriter();
  let last = 0;
  documents.forEach((document, i) => {
    const isUsual = flags[i] === USUAL_FLAGS;
    writer.number((document - last) * 2 + (isUsual ? 0 : 1));
    if (!isUsual) writer.number(flags[i] ?? 0);
    last = document;
  });
  return writer.take();
}

function readDocuments(bytes: Uint8Array): Pick<Postings, 'documents' | 'flags'> {
  const reader = new ByteReader(bytes);
  // A document takes at least a byte.
  const documents = new Uint32Array(bytes.length);
  const flags = new Uint32Array(bytes.length);
  let [last, length] = [0, 0];
  for (; !reader.isAtEnd; length++) {
    const step = reader.number();
    last += step >>> 1;
    documents[length] = last;
    flags[length] = step & 1 ? reader.number() : USUAL_FLAGS;
  }
  return { documents: documents.subarray(0, length), flags: flags.subarray(0, length) };
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
