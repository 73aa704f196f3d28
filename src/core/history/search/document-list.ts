import { ByteReader, ByteWriter } from './bytes';
import { type DocumentSet, emptySet, numbersIn, setLength } from './document-set';

/**
 * Numbers of documents as they are kept: how far each is from the one before, or a bit for each number up to the last,
 * whichever is shorter. Half of all articles have the same words: for those a bit an article is enough.
 */
export interface DocumentList {
  readonly isBitmap: boolean;
  readonly bytes: Uint8Array;
}

/** Bytes of a bitmap are those of its 32-bit words, the lowest first, as every machine that runs a browser has them. */
const WORD_BYTES = 4;

const writer = new ByteWriter();

/** @param documents ascending, each once */
export function documentList(documents: readonly number[]): DocumentList {
  let last = 0;
  for (const document of documents) {
    writer.number(document - last);
    last = document;
  }
  const steps = writer.take();
  if (steps.length <= setLength(last + 1) * WORD_BYTES) return { isBitmap: false, bytes: steps };
  const set = emptySet(last + 1);
  for (const document of documents) put(set, document);
  return { isBitmap: true, bytes: new Uint8Array(set.buffer) };
}

/** Puts the documents of a list into a set; those that are too high for it are left out. */
export function addTo(set: DocumentSet, { isBitmap, bytes }: DocumentList): void {
  if (isBitmap) addWords(set, bytes);
  else addSteps(set, bytes);
}

/** The documents of a list, ascending. */
export function numbersOf({ isBitmap, bytes }: DocumentList): Iterable<number> {
  if (isBitmap) return numbersIn(setIn(bytes));
  const documents: number[] = [];
  const reader = new ByteReader(bytes);
  for (let document = 0; !reader.isAtEnd;) documents.push((document += reader.number()));
  return documents;
}

function addWords(set: DocumentSet, bytes: Uint8Array): void {
  const words = setIn(bytes);
  const length = Math.min(set.length, words.length);
  for (let i = 0; i < length; i++) set[i] = (set[i] ?? 0) | (words[i] ?? 0);
}

/** The loop that takes longest in a search: plain, for a worker that has just begun interprets it. */
function addSteps(set: DocumentSet, bytes: Uint8Array): void {
  let document = 0;
  for (let at = 0; at < bytes.length;) {
    let byte = bytes[at++] ?? 0;
    document += byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      document += (byte & 0x7f) << shift;
    }
    put(set, document);
  }
}

function put(set: DocumentSet, document: number): void {
  const word = document >>> 5;
  if (word < set.length) set[word] = (set[word] ?? 0) | (1 << (document & 31));
}

/** The set of a bitmap: a copy, for the bytes may begin where no 32-bit word can. */
function setIn(bytes: Uint8Array): DocumentSet {
  return new Uint32Array(bytes.slice().buffer, 0, Math.floor(bytes.length / WORD_BYTES));
}
