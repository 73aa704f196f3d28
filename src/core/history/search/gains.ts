import { addTo } from './document-list';
import { type DocumentSet, emptySet, subtract, unite } from './document-set';
import { type Found, nothingFound } from './found';
import type { Postings } from './postings';

/** A term that answers a word of a query, or a pair of words. */
export interface Term {
  readonly postings: Postings;
  /** Not only its beginning was asked for. */
  readonly isWhole: boolean;
}

/** Where any of some terms is, and what documents get for it. */
export interface Gains extends Found {
  /** Each document once. */
  readonly gains: readonly Gain[];
}

/** What all of these documents get. */
export interface Gain {
  readonly documents: DocumentSet;
  readonly worth: number;
}

/**
 * What each document gets for the best of some terms: their sum would praise whoever has many.
 * @param size number of documents in the segment
 * @param worthOf what a spelling is worth
 */
export function gainsOf(
  size: number,
  terms: readonly Term[],
  worthOf: (spelling: string, isWhole: boolean) => number,
): Gains {
  const byWorth = new Map<number, DocumentSet>();
  const { documents, inTitle } = nothingFound(size);
  for (const { postings, isWhole } of terms) {
    addTo(inTitle, postings.inTitle);
    for (const spelling of postings.spellings) {
      const worth = worthOf(spelling.text, isWhole);
      const set = byWorth.get(worth) ?? emptySet(size);
      byWorth.set(worth, set);
      addTo(set, spelling.documents);
    }
  }
  const bestFirst = [...byWorth].sort(([a], [b]) => b - a);
  const gains = bestFirst.map(([worth, set]) => {
    subtract(set, documents);
    unite(documents, set);
    return { documents: set, worth };
  });
  return { documents, inTitle, gains };
}
