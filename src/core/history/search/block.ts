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
const LONG_ENOUGH = 4096;

/** The flags of most documents: the term's most frequent spelling, and not in the title. */
const USUAL_FLAGS = 2;

/** Writes postings, which come in the order of their terms (by UTF-16 code units), into blocks. */
export class BlockWriter {
  readonly #writer = new ByteWriter();
  /** A part of an entry, whose length is written before it. */
  readonly #part = new ByteWriter();
  #firstTerm = '';
  #lastTerm = '';

  /** @returns a block that is full with this term */
  add(postings: Postings): Block | undefined {
    if (this.#writer.length === 0) {
      this.#firstTerm = postings.term;
      this.#lastTerm = '';
    }
    this.#writeEntry(postings);
    this.#lastTerm = postings.term;
    return this.#writer.length >= LONG_ENOUGH ? this.end() : undefined;
  }

  #writeEntry({ term, spellings, documents, flags }: Postings): void {
    const shared = sharedLength(term, this.#lastTerm);
    this.#writer.number(shared);
    this.#writer.text(term.slice(shared));
    this.#part.empty();
    writeSpellings(this.#part, spellings, term);
    this.#writer.bytes(this.#part.written);
    this.#part.empty();
    writeDocuments(this.#part, documents, flags);
    this.#writer.bytes(this.#part.written);
  }

  /** @returns what no block holds yet */
  end(): Block | undefined {
    if (this.#writer.length === 0) return undefined;
    return { firstTerm: this.#firstTerm, bytes: this.#writer.take() };
  }
}

/** The postings of a block's terms in order, from the first that is not before `from` on. */
export function* readBlock(bytes: Uint8Array, from = ''): Generator<Postings> {
  const reader = new ByteReader(bytes);
  let term = skipTo(reader, from);
  while (term !== undefined) {
    const spellings = reader.bytes();
    const documents = reader.bytes();
    yield { term, spellings: readSpellings(spellings, term), ...readDocuments(documents) };
    term = reader.isAtEnd ? undefined : term.slice(0, reader.number()) + reader.text();
  }
}

/**
 * Goes past the terms before `from`. None of them is put together: what a term shares with the one before it tells how
 * it stands to `from`.
 * @returns the term whose postings come next; undefined at the end
 */
function skipTo(reader: ByteReader, from: string): string | undefined {
  /** How many signs the term before has in common with `from`. */
  let common = 0;
  while (!reader.isAtEnd) {
    const shared = reader.number();
    // As long as it begins like one that is before `from` in the signs after the common ones, it is before it, too.
    const isBefore = shared > common;
    const suffix = isBefore ? undefined : reader.text();
    if (suffix === undefined) {
      reader.skipText();
    } else {
      const term = from.slice(0, shared) + suffix;
      if (term >= from) return term;
      common = sharedLength(term, from);
    }
    reader.skipBytes();
    reader.skipBytes();
  }
  return undefined;
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
function writeDocuments(writer: ByteWriter, documents: Uint32Array, flags: Uint32Array): void {
  let last = 0;
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    const isUsual = flags[i] === USUAL_FLAGS;
    writer.number((document - last) * 2 + (isUsual ? 0 : 1));
    if (!isUsual) writer.number(flags[i] ?? 0);
    last = document;
  }
}

/** Of a pair two bytes a spelling; of a word its text, which is nothing where it has no marks. */
function writeSpellings(writer: ByteWriter, spellings: readonly string[], term: string): void {
  const isPair = isPairTerm(term);
  for (const spelling of spellings) {
    if (!isPair) writer.text(spelling === term.slice(1) ? '' : spelling);
    else for (let i = 0; i < spelling.length; i++) writer.byte(byteOfCode(spelling.charAt(i)));
  }
}

/** The part of a search that takes longest, in a worker that has just begun: plain loops are what an interpreter does fastest. */
function readDocuments(bytes: Uint8Array): Pick<Postings, 'documents' | 'flags'> {
  // A document takes at least a byte.
  const documents = new Uint32Array(bytes.length);
  const flags = new Uint32Array(bytes.length);
  let [at, document, length] = [0, 0, 0];
  const number = () => {
    let byte = bytes[at++] ?? 0;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
  };
  while (at < bytes.length) {
    const step = number();
    document += step >>> 1;
    documents[length] = document;
    flags[length++] = step & 1 ? number() : USUAL_FLAGS;
  }
  return { documents: documents.subarray(0, length), flags: flags.subarray(0, length) };
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
