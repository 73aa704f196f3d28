import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf } from '../transfer/record.fixture';
import { BlockWriter } from './block';
import { CollectedTerms } from './collected-terms';
import { numbersOf } from './document-list';
import { documentTerms, type DocumentTerms } from './document-terms';
import { mergeSegments, SegmentReader } from './merge-segments';
import type { Postings } from './postings';

/** Few words, so that documents share them, some in several spellings. */
const anyText = fc
  .array(fc.constantFrom('đất', 'đai', 'dắt', 'dai', 'dẳng', 'Thu', 'thủ', 'tướng', '2', '語', '𠀋'), { maxLength: 8 })
  .map((words) => words.join(' '));
const anyDocument = fc
  .record({ title: anyText, author: anyText, text: anyText, host: fc.constantFrom('a.vn', 'b.a.vn') })
  .map(({ title, author, text, host }) =>
    documentTerms({ title, authors: [author], section: '', siteName: '', host, texts: [text] }),
  );
/** Documents with the segment in which they are, or that they were and are gone. */
const anyHistory = fc.array(fc.tuple(fc.nat({ max: 3 }), anyDocument, fc.boolean()), { maxLength: 25 });

function collected(documents: readonly DocumentTerms[]): Postings[] {
  const all = new CollectedTerms();
  documents.forEach((terms, number) => all.add(number, terms));
  return [...all.inOrder()];
}

function blocksOf(all: readonly Postings[]): Uint8Array[] {
  const writer = new BlockWriter();
  // Each term ends a block here, so that a merge goes over many.
  return all.flatMap((postings) => [writer.add(postings), writer.end()].flatMap((block) => block?.bytes ?? []));
}

/** @param numbers what each document of the segment becomes */
function readerOf(documents: readonly DocumentTerms[], numbers: readonly (number | undefined)[]): SegmentReader {
  const blocks = blocksOf(collected(documents));
  return new SegmentReader(
    () => Promise.resolve(blocks.splice(0, 3)),
    (document) => numbers[document],
  );
}

/** Spellings may stand in another order. */
function plain({ term, spellings, inTitle }: Postings): unknown {
  const documents = spellings.map(({ text, documents }) => [text, ...Array.from(numbersOf(documents))] as const);
  return { term, spellings: documents.sort(([a], [b]) => (a < b ? -1 : 1)), inTitle: Array.from(numbersOf(inTitle)) };
}

describe('mergeSegments', () => {
  it('gives what a segment of all documents that are left would have', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const left = history.filter(([, , isGone]) => !isGone);
        const parts = [0, 1, 2, 3].map((segment) => history.filter(([its]) => its === segment));
        const readers = parts.map((part) =>
          readerOf(
            part.map(([, terms]) => terms),
            part.map((document) => (document[2] ? undefined : left.indexOf(document))),
          ),
        );
        const merged = await allOf(mergeSegments(readers));
        expect(merged.map(plain)).toEqual(collected(left.map(([, terms]) => terms)).map(plain));
      }),
    );
  });
});
