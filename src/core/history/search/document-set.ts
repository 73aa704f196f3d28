/** Documents of a segment by their numbers, a bit each: what most articles have in common is found 32 at a time. */
export type DocumentSet = Uint32Array<ArrayBuffer>;

/** @param size documents that there may be in it */
export function emptySet(size: number): DocumentSet {
  return new Uint32Array(setLength(size));
}

/** 32-bit words of a set. */
export function setLength(size: number): number {
  return Math.ceil(size / 32);
}

/** All documents of a segment. */
export function fullSet(size: number): DocumentSet {
  const set = emptySet(size).fill(0xffff_ffff);
  if (size % 32 !== 0) set[set.length - 1] = 2 ** (size % 32) - 1;
  return set;
}

/** Puts the documents of another set into this one. @returns the set */
export function unite(set: DocumentSet, other: DocumentSet): DocumentSet {
  for (let i = 0; i < set.length; i++) set[i] = (set[i] ?? 0) | (other[i] ?? 0);
  return set;
}

/** Leaves only what is in another set, too. @returns the set */
export function intersect(set: DocumentSet, other: DocumentSet): DocumentSet {
  for (let i = 0; i < set.length; i++) set[i] = (set[i] ?? 0) & (other[i] ?? 0);
  return set;
}

/** Takes out what is in another set. @returns the set */
export function subtract(set: DocumentSet, other: DocumentSet): DocumentSet {
  for (let i = 0; i < set.length; i++) set[i] = (set[i] ?? 0) & ~(other[i] ?? 0);
  return set;
}

/** The numbers of the documents, ascending. */
export function numbersIn(set: DocumentSet): Uint32Array {
  const numbers = new Uint32Array(set.length * 32);
  let length = 0;
  for (let i = 0; i < set.length; i++) {
    for (let bits = set[i] ?? 0; bits !== 0; bits &= bits - 1) numbers[length++] = i * 32 + lowestBit(bits);
  }
  return numbers.subarray(0, length);
}

/** The place of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
