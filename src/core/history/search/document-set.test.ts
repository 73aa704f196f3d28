import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentSet, emptySet, fullSet, intersect, numbersIn, subtract, unite } from './document-set';

const SIZE = 100;
const anyNumbers = fc.uniqueArray(fc.nat({ max: SIZE - 1 }));

function setOf(numbers: readonly number[]): DocumentSet {
  const set = emptySet(SIZE);
  for (const number of numbers) set[number >> 5] = (set[number >> 5] ?? 0) | (1 << (number & 31));
  return set;
}

const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

describe('sets of documents', () => {
  it('are united, intersected and subtracted like sets of numbers', () => {
    fc.assert(
      fc.property(anyNumbers, anyNumbers, (a, b) => {
        const [inA, inB] = [new Set(a), new Set(b)];
        expect([...numbersIn(unite(setOf(a), setOf(b)))]).toEqual(ascending(new Set([...a, ...b])));
        expect([...numbersIn(intersect(setOf(a), setOf(b)))]).toEqual(ascending(a.filter((each) => inB.has(each))));
        expect([...numbersIn(subtract(setOf(b), setOf(a)))]).toEqual(ascending(b.filter((each) => !inA.has(each))));
      }),
    );
  });

  it.each([0, 1, 31, 32, 33, 64, 100])('of %i documents hold just these when they are full', (size) => {
    expect([...numbersIn(fullSet(size))]).toEqual(Array.from({ length: size }, (_, i) => i));
    expect([...numbersIn(emptySet(size))]).toEqual([]);
  });
});
