import { IN_TITLE, matchingSpellings, type Postings } from './postings';

/** A term that answers a word of a query, or a pair of words. */
export interface Term {
  readonly postings: Postings;
  /** Not only its beginning was asked for. */
  readonly isWhole: boolean;
}

/** Whether a spelling is the one that was typed, or begins so where the term is not the whole word. */
export type SpellingTest = (spelling: string, isWhole: boolean) => boolean;

/** What documents get for a word or a pair. */
export interface Gains {
  readonly documents: Uint32Array;
  /** One for each document. */
  readonly gains: Uint32Array;
}

/**
 * What each document gets for the best of some terms.
 * @param size number of documents in the segment
 * @param inTitle what the title adds
 */
export function gainsOf(
  size: number,
  terms: readonly Term[],
  isExact: SpellingTest,
  worth: (isExact: boolean, isWhole: boolean) => number,
  inTitle: number,
): Gains {
  const all = terms.map(({ postings, isWhole }) => {
    const exact = matchingSpellings(postings, (spelling) => isExact(spelling, isWhole));
    const [other, best] = [worth(false, isWhole), worth(true, isWhole)];
    const gains = new Uint32Array(postings.documents.length);
    for (let i = 0; i < gains.length; i++) {
      const flags = postings.flags[i] ?? 0;
      gains[i] = (flags & exact ? best : other) + (flags & IN_TITLE ? inTitle : 0);
    }
    return { documents: postings.documents, gains };
  });
  return all.length === 1 && all[0] ? all[0] : bestOf(size, all);
}

/** Of the terms that begin as was typed a document's best counts: their sum would praise whoever has many. */
function bestOf(size: number, all: readonly Gains[]): Gains {
  // One more than the gain, so that 0 says that there is none.
  const best = new Uint32Array(size);
  for (const { documents, gains } of all) {
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      const gain = (gains[i] ?? 0) + 1;
      if (gain > (best[document] ?? 0)) best[document] = gain;
    }
  }
  const documents = new Uint32Array(size);
  let length = 0;
  for (let document = 0; document < size; document++) if (best[document]) documents[length++] = document;
  const found = documents.subarray(0, length);
  return { documents: found, gains: found.map((document) => (best[document] ?? 0) - 1) };
}
