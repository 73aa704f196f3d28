import { type Field, hostTerm, pairSpelling, pairTerm, wordTerm } from './document-terms';
import { IN_TITLE, matchingSpellings } from './postings';
import { hasMarks, type Query, type QueryWord, queryWords } from './query';
import type { Segment } from './segment';

/** One byte a document: 1 for those that are in, 2 for those that are in by their title. */
export type DocumentSet = Uint8Array;

/** What a document must answer besides the words of a query, each a set of which it must be in. */
export function conditionsOf(segment: Segment, query: Query): Promise<DocumentSet>[] {
  const { phrases, sites, authors, sections } = query;
  const any = (field: Field, wanted: readonly (readonly QueryWord[])[]) =>
    anyOf(wanted.map((words) => phraseSet(segment, words, field)));
  return [
    ...phrases.map((phrase) => phraseSet(segment, phrase, 'anywhere')),
    ...(sites.length > 0 ? [anyOf(sites.map((site) => siteSet(segment, site)))] : []),
    ...(authors.length > 0 ? [any('author', authors)] : []),
    ...(sections.length > 0 ? [any('section', sections)] : []),
  ];
}

/** Documents that have these words one after the other: each two of them at least, which is all that the index knows. */
async function phraseSet(segment: Segment, phrase: readonly QueryWord[], field: Field): Promise<DocumentSet> {
  const [first, ...others] = phrase;
  if (!first) return new Uint8Array(segment.size);
  if (others.length === 0) {
    return termSet(segment, wordTerm(field, first.folded), hasMarks(first) ? first.exact : undefined);
  }
  const pairs = others.map((word, i) => {
    const before = phrase[i] ?? first;
    const term = pairTerm(field, before.folded, word.folded);
    return termSet(segment, term, hasMarks(before) || hasMarks(word) ? pairSpelling(before, word) : undefined);
  });
  return combined(await Promise.all(pairs), Math.min);
}

/** @param spelling the one that is meant; any where none is */
async function termSet(segment: Segment, term: string, spelling: string | undefined): Promise<DocumentSet> {
  const set = new Uint8Array(segment.size);
  const postings = await segment.find(term);
  if (!postings) return set;
  const wanted = matchingSpellings(postings, (each) => each === spelling);
  postings.documents.forEach((document, i) => {
    const flags = postings.flags[i] ?? 0;
    if (spelling === undefined || (flags & wanted) !== 0) set[document] = (flags & IN_TITLE) !== 0 ? 2 : 1;
  });
  return set;
}

/** @param site a host, or words of a site's name */
async function siteSet(segment: Segment, site: string): Promise<DocumentSet> {
  const host = site.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/\/.*$/, '');
  return anyOf([termSet(segment, hostTerm(host), undefined), phraseSet(segment, queryWords(site), 'siteName')]);
}

async function anyOf(sets: readonly Promise<DocumentSet>[]): Promise<DocumentSet> {
  return combined(await Promise.all(sets), Math.max);
}

/** @param sets of which the first may be written over */
function combined(
  [first = new Uint8Array(), ...others]: readonly DocumentSet[],
  pick: (a: number, b: number) => number,
): DocumentSet {
  for (const set of others) {
    for (let document = 0; document < first.length; document++)
      first[document] = pick(first[document] ?? 0, set[document] ?? 0);
  }
  return first;
}
