import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, BlockWriter, readBlock } from './block';
import { documentList } from './document-list';
import { isPairTerm } from './document-terms';
import { codeOfByte } from './marks-code';
import type { Postings } from './postings';

const anyLetters = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'u', 'đ', 'ư', '9'), maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('a', 'ж', '語', '𠀋', '😀', '\ud83d', '\ude00', '\uffff'), maxLength: 4 }),
);
const anyTerm = fc.oneof(
  fc.tuple(fc.constantFrom('w', 'a', 's', 'n', 'h'), anyLetters).map(([sign, word]) => sign + word),
  fc.tuple(fc.constantFrom('W', 'A', 'S', 'N'), anyLetters, anyLetters).map(([sign, a, b]) => `${sign}${a} ${b}`),
);
const anyCode = fc.nat({ max: 255 }).map(codeOfByte);
const anyPairSpelling = fc.tuple(anyCode, anyCode).map(([a, b]) => a + b);
const anyNumber = fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 0x7fff_ffff }));

/** A word's spelling is never empty unless its letters are. */
function anySpellings(term: string): fc.Arbitrary<string[]> {
  const spelling = isPairTerm(term) ? anyPairSpelling : fc.oneof(anyLetters, fc.constant(term.slice(1)));
  return fc.uniqueArray(
    spelling.filter((each) => each !== '' || term.length === 1),
    { minLength: 1, maxLength: 35 },
  );
}

const anyDocuments = fc
  .oneof(
    fc.uniqueArray(anyNumber, { minLength: 1, maxLength: 40 }),
    fc.constant(Array.from({ length: 90 }, (_, i) => i)),
  )
  .map((all) => documentList([...all].sort((a, b) => a - b)));
const anyPostings: fc.Arbitrary<Postings> = anyTerm.chain((term) =>
  fc.record({
    term: fc.constant(term),
    spellings: anySpellings(term).chain((texts) =>
      fc.tuple(...texts.map((text) => fc.record({ text: fc.constant(text), documents: anyDocuments }))),
    ),
    inTitle: fc.oneof(fc.constant(documentList([])), anyDocuments),
  }),
);
const anySegment = fc
  .uniqueArray(anyPostings, { selector: ({ term }) => term, maxLength: 30 })
  .map((all) => all.sort((a, b) => (a.term < b.term ? -1 : 1)));

function written(all: Iterable<Postings>): Block[] {
  const writer = new BlockWriter();
  const blocks = [...all].map((postings) => writer.add(postings));
  return [...blocks, writer.end()].filter((block) => block !== undefined);
}

describe('blocks', () => {
  it('give back what was written', () => {
    fc.assert(
      fc.property(anySegment, (all) => {
        expect(written(all).flatMap(({ bytes }) => [...readBlock(bytes)])).toEqual(all);
      }),
    );
  });

  it('are read from any term on as from the beginning', () => {
    fc.assert(
      fc.property(anySegment, anyTerm, (all, other) => {
        const blocks = written(all);
        for (const from of [other, ...all.flatMap(({ term }) => [term, term.slice(0, -1), `${term}a`])]) {
          const read = blocks.flatMap(({ bytes }) => [...readBlock(bytes, from)]);
          expect(read.map(({ term }) => term)).toEqual(all.map(({ term }) => term).filter((term) => term >= from));
        }
      }),
    );
  });

  it('end when they are long, and each is read by itself', () => {
    const all = Array.from({ length: 500 }, (_, i) => ({
      term: `wlàng${String(i).padStart(4, '0')}`,
      spellings: [{ text: 'làng', documents: documentList(Array.from({ length: 50 }, (_, each) => each * (i + 1))) }],
      inTitle: documentList([]),
    }));
    const blocks = written(all);
    expect(blocks.length).toBeGreaterThan(3);
    for (const { bytes } of blocks.slice(0, -1)) expect(bytes.length).toBeGreaterThanOrEqual(4096);
    for (const { bytes } of blocks) expect(bytes.length).toBeLessThan(4096 + 400);
    const read = blocks.map(({ bytes }) => [...readBlock(bytes)]);
    expect(read.flat()).toEqual(all);
    expect(read.map((each) => each.at(-1)?.term)).toEqual(blocks.map(({ lastTerm }) => lastTerm));
  });

  it('do not repeat the letters of a word that has no marks', () => {
    const length = (spelling: string) => {
      const spellings = [{ text: spelling, documents: documentList([1]) }];
      const [block] = written([{ term: 'wlang', spellings, inTitle: documentList([]) }]);
      return block?.bytes.length ?? 0;
    };
    expect(length('làng') - length('lang')).toBeGreaterThanOrEqual('làng'.length);
  });

  it('that are damaged come to an end', () => {
    fc.assert(
      fc.property(anySegment, fc.uint8Array({ maxLength: 300 }), fc.nat(), anyTerm, (all, damage, place, from) => {
        const bytes = written(all)[0]?.bytes ?? new Uint8Array();
        const at = bytes.length === 0 ? 0 : place % bytes.length;
        const overwritten = Uint8Array.from([...bytes.slice(0, at), ...damage, ...bytes.slice(at + damage.length)]);
        for (const damaged of [damage, overwritten, bytes.slice(0, at)]) {
          expect([...readBlock(damaged)].length).toBeLessThanOrEqual(damaged.length);
          expect([...readBlock(damaged, from)].length).toBeLessThanOrEqual(damaged.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a suffix of four thousand million letters', [0x0f, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x61]],
    ['postings that are longer than the block', [0x01, 0x77, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x01]],
    ['documents that are longer than their postings', [0x01, 0x77, 0x08, 0xfe, 0xff, 0xff, 0x0f]],
    ['a number without an end', Array.from({ length: 20 }, () => 0xff)],
  ])(
    'read no further than their bytes: %s',
    (_what, bytes) => {
      expect([...readBlock(Uint8Array.from(bytes))].length).toBeLessThanOrEqual(bytes.length);
      expect([...readBlock(Uint8Array.from(bytes), 'wz')].length).toBeLessThanOrEqual(bytes.length);
    },
    1000,
  );
});
