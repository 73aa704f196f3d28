import { addTo } from './document-list';
import { type DocumentSet, emptySet, intersect, unite } from './document-set';
import type { Postings } from './postings';

/** Documents of a segment in which something was found. */
export interface Found {
  readonly documents: DocumentSet;
  /** Those that have it in the title. */
  readonly inTitle: DocumentSet;
}

/** @param size number of documents in the segment */
export function nothingFound(size: number): Found {
  return { documents: emptySet(size), inTitle: emptySet(size) };
}

/** Where a term is. @param isMeant which spellings count @param size number of documents in the segment */
export function foundIn(postings: Postings, isMeant: (spelling: string) => boolean, size: number): Found {
  const found = nothingFound(size);
  for (const { text, documents } of postings.spellings) if (isMeant(text)) addTo(found.documents, documents);
  addTo(found.inTitle, postings.inTitle);
  intersect(found.inTitle, found.documents);
  return found;
}

/** What has all of these. @param found at least one; the first is written over */
export function havingAll(found: readonly Found[]): Found {
  return combined(found, intersect);
}

/** What has any of these. @param found at least one; the first is written over */
export function havingAny(found: readonly Found[]): Found {
  return combined(found, unite);
}

function combined(
  [first, ...others]: readonly Found[],
  combine: (set: DocumentSet, other: DocumentSet) => unknown,
): Found {
  if (!first) throw new RangeError('nothing to combine');
  for (const other of others) {
    combine(first.documents, other.documents);
    combine(first.inTitle, other.inTitle);
  }
  return first;
}
