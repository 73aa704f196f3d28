import { type Field, hostTerm, pairSpelling, pairTerm, wordTerm } from './document-terms';
import { type Found, foundIn, havingAll, havingAny, nothingFound } from './found';
import { hasMarks, type Query, type QueryWord, queryWords } from './query';
import type { Segment } from './segment';

/** What a document must answer besides the words of a query: it must be in each of these. */
export function conditionsOf(segment: Segment, query: Query): Promise<Found>[] {
  const { phrases, sites, authors, sections } = query;
  const any = (field: Field, wanted: readonly (readonly QueryWord[])[]) =>
    anyOf(wanted.map((words) => findPhrase(segment, words, field)));
  return [
    ...phrases.map((phrase) => findPhrase(segment, phrase, 'anywhere')),
    ...(sites.length > 0 ? [anyOf(sites.map((site) => findSite(segment, site)))] : []),
    ...(authors.length > 0 ? [any('author', authors)] : []),
    ...(sections.length > 0 ? [any('section', sections)] : []),
  ];
}

/** Documents that have these words one after the other: each two of them at least, which is all that the index knows. */
async function findPhrase(segment: Segment, phrase: readonly QueryWord[], field: Field): Promise<Found> {
  const [first, ...others] = phrase;
  if (!first) return nothingFound(segment.size);
  if (others.length === 0) {
    return findTerm(segment, wordTerm(field, first.folded), hasMarks(first) ? first.exact : undefined);
  }
  const pairs = others.map((word, i) => {
    const before = phrase[i] ?? first;
    const term = pairTerm(field, before.folded, word.folded);
    return findTerm(segment, term, hasMarks(before) || hasMarks(word) ? pairSpelling(before, word) : undefined);
  });
  return havingAll(await Promise.all(pairs));
}

/** @param spelling the one that is meant; any where none is */
async function findTerm(segment: Segment, term: string, spelling: string | undefined): Promise<Found> {
  const postings = await segment.find(term);
  if (!postings) return nothingFound(segment.size);
  return foundIn(postings, (each) => spelling === undefined || each === spelling, segment.size);
}

/** @param site a host, or words of a site's name */
async function findSite(segment: Segment, site: string): Promise<Found> {
  const host = site.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/\/.*$/, '');
  return anyOf([findTerm(segment, hostTerm(host), undefined), findPhrase(segment, queryWords(site), 'siteName')]);
}

async function anyOf(found: readonly Promise<Found>[]): Promise<Found> {
  return havingAny(await Promise.all(found));
}
