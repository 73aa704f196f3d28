import { ByteReader, ByteWriter } from './bytes';
import type { Postings } from './postings';
import { readPostings, writePostings } from './postings-bytes';

/**
 * A run of terms in order, as it is kept. The last term is the block's key: of all that is at or behind a term the first
 * is the block that has it, and a database gives that without a cursor, for which Firefox takes five times as long.
 */
export interface Block {
  readonly lastTerm: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A block takes terms until it is this long: short enough to be read for one of them. In bytes. */
const LONG_ENOUGH = 4096;

/** The highest number that fits half a byte: it says that the rest follows. */
const HALF_BYTE = 15;

/**
 * Writes postings, which come in the order of their terms (by UTF-16 code units), into blocks. An entry is how many letters
 * the term shares with the one before it and how many follow, in a byte; these; and the postings behind their length.
 */
export class BlockWriter {
  readonly #writer = new ByteWriter();
  /** The postings of an entry, whose length is written before them. */
  readonly #postings = new ByteWriter();
  #lastTerm = '';

  /** @returns a block that is full with this term */
  add(postings: Postings): Block | undefined {
    this.#writeEntry(postings);
    this.#lastTerm = postings.term;
    return this.#writer.length >= LONG_ENOUGH ? this.end() : undefined;
  }

  #writeEntry(postings: Postings): void {
    const shared = this.#writer.length === 0 ? 0 : sharedLength(postings.term, this.#lastTerm);
    const rest = postings.term.slice(shared);
    this.#writer.byte((Math.min(shared, HALF_BYTE) << 4) | Math.min(rest.length, HALF_BYTE));
    for (const length of [shared, rest.length]) if (length >= HALF_BYTE) this.#writer.number(length - HALF_BYTE);
    this.#writer.letters(rest);
    this.#postings.empty();
    const isShort = writePostings(this.#postings, postings);
    this.#writer.number(this.#postings.length * 2 + Number(isShort));
    this.#writer.append(this.#postings.written);
  }

  /** @returns what no block holds yet */
  end(): Block | undefined {
    if (this.#writer.length === 0) return undefined;
    return { lastTerm: this.#lastTerm, bytes: this.#writer.take() };
  }
}

/** The postings of a block's terms in order, from the first that is not before `from` on. */
export function* readBlock(bytes: Uint8Array, from = ''): Generator<Postings> {
  const reader = new ByteReader(bytes);
  let term = skipTo(reader, from);
  while (term !== undefined) {
    const head = reader.number();
    yield readPostings(reader.bytes(head >>> 1), term, (head & 1) === 1);
    term = reader.isAtEnd ? undefined : nextTerm(reader, term);
  }
}

function nextTerm(reader: ByteReader, last: string): string {
  const head = reader.byte();
  const shared = lengthOf(reader, head >>> 4);
  return last.slice(0, shared) + reader.letters(lengthOf(reader, head & HALF_BYTE));
}

function lengthOf(reader: ByteReader, half: number): number {
  return half < HALF_BYTE ? half : half + reader.number();
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
    const head = reader.byte();
    const shared = lengthOf(reader, head >>> 4);
    const length = lengthOf(reader, head & HALF_BYTE);
    // As long as it begins like one that is before `from` in the signs after the common ones, it is before it, too.
    if (shared > common) {
      reader.skipLetters(length);
    } else {
      const term = from.slice(0, shared) + reader.letters(length);
      if (term >= from) return term;
      common = sharedLength(term, from);
    }
    reader.bytes(reader.number() >>> 1);
  }
  return undefined;
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
