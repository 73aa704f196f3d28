import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTo, documentList, numbersOf } from './document-list';
import { emptySet, numbersIn } from './document-set';

/** Few of many, or most of few: both ways of writing them come up. */
const anyDocuments = fc
  .oneof(
    fc.uniqueArray(fc.nat({ max: 100_000 }), { maxLength: 30 }),
    fc.uniqueArray(fc.nat({ max: 200 }), { minLength: 60, maxLength: 200 }),
  )
  .map((all) => all.sort((a, b) => a - b));

describe('lists of documents', () => {
  it('give back what was written, as numbers and put into a set', () => {
    fc.assert(
      fc.property(anyDocuments, anyDocuments, (documents, others) => {
        const list = documentList(documents);
        expect([...Array.from(numbersOf(list))]).toEqual(documents);
        const set = emptySet(100_001);
        addTo(set, list);
        addTo(set, documentList(others));
        expect([...numbersIn(set)]).toEqual([...new Set([...documents, ...others])].sort((a, b) => a - b));
      }),
    );
  });

  it('take a byte a document where there are few, and a bit where there are many', () => {
    const some = (step: number) => documentList(Array.from({ length: 64_000 / step }, (_, i) => i * step));
    expect(some(100)).toMatchObject({ isBitmap: false, bytes: { length: 640 } });
    expect(some(2)).toMatchObject({ isBitmap: true, bytes: { length: 8000 } });
  });

  it('are read from anywhere in longer bytes', () => {
    const { isBitmap, bytes } = documentList([1, 2, 3, 4, 5, 6, 7, 40]);
    const longer = Uint8Array.of(9, ...bytes, 9);
    expect(isBitmap).toBe(false);
    expect(Array.from(numbersOf({ isBitmap, bytes: longer.subarray(1, -1) }))).toEqual([1, 2, 3, 4, 5, 6, 7, 40]);
    const many = documentList(Array.from({ length: 40 }, (_, i) => i));
    const odd = { isBitmap: true, bytes: Uint8Array.of(9, ...many.bytes).subarray(1) };
    expect(Array.from(numbersOf(odd))).toHaveLength(40);
  });

  it('that are damaged or too high put nothing beside the set', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.uint8Array({ maxLength: 200 }), (isBitmap, bytes) => {
        const set = emptySet(50);
        addTo(set, { isBitmap, bytes });
        expect(numbersIn(set).length).toBeLessThanOrEqual(64);
      }),
    );
    const set = emptySet(32);
    addTo(set, documentList([3, 70]));
    addTo(set, documentList(Array.from({ length: 90 }, (_, i) => i + 10)));
    expect([...numbersIn(set)]).toEqual([3, ...Array.from({ length: 22 }, (_, i) => i + 10)]);
  });
});
