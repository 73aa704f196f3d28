import { ByteReader, type ByteWriter } from './bytes';
import type { DocumentList } from './document-list';
import { isPairTerm } from './document-terms';
import { byteOfCode, codeOfByte } from './marks-code';
import type { Postings, Spelling } from './postings';

const NOWHERE: DocumentList = { isBitmap: false, bytes: new Uint8Array() };

/**
 * Most terms have one spelling in a few documents, in no title: of those the spelling and the documents up to the end.
 * Of others the documents with the term in the title, then each spelling and its documents.
 * @returns whether it is the short way
 */
export function writePostings(writer: ByteWriter, { term, spellings, inTitle }: Postings): boolean {
  const [first] = spellings;
  if (first && spellings.length === 1 && !first.documents.isBitmap && inTitle.bytes.length === 0) {
    writeSpelling(writer, first.text, term);
    writer.append(first.documents.bytes);
    return true;
  }
  writeList(writer, inTitle);
  for (const { text, documents } of spellings) {
    writeSpelling(writer, text, term);
    writeList(writer, documents);
  }
  return false;
}

/** @param isShort what {@link writePostings} said of them */
export function readPostings(bytes: Uint8Array, term: string, isShort: boolean): Postings {
  const reader = new ByteReader(bytes);
  if (isShort) {
    const text = readSpelling(reader, term);
    return { term, spellings: [{ text, documents: { isBitmap: false, bytes: reader.rest() } }], inTitle: NOWHERE };
  }
  const inTitle = readList(reader);
  const spellings: Spelling[] = [];
  while (!reader.isAtEnd) spellings.push({ text: readSpelling(reader, term), documents: readList(reader) });
  return { term, spellings, inTitle };
}

/** Of a pair two bytes; of a word its text, which is nothing where it has no marks. */
function writeSpelling(writer: ByteWriter, spelling: string, term: string): void {
  if (isPairTerm(term)) for (let i = 0; i < 2; i++) writer.byte(byteOfCode(spelling.charAt(i)));
  else writer.text(spelling === term.slice(1) ? '' : spelling);
}

function readSpelling(reader: ByteReader, term: string): string {
  if (isPairTerm(term)) return codeOfByte(reader.byte()) + codeOfByte(reader.byte());
  return reader.letters(reader.number()) || term.slice(1);
}

function writeList(writer: ByteWriter, { isBitmap, bytes }: DocumentList): void {
  writer.number(bytes.length * 2 + Number(isBitmap));
  writer.append(bytes);
}

function readList(reader: ByteReader): DocumentList {
  const head = reader.number();
  return { isBitmap: (head & 1) === 1, bytes: reader.bytes(head >>> 1) };
}
