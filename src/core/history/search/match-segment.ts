import { conditionsOf } from './conditions';
import { pairSpelling, pairTerm, wordTerm } from './document-terms';
import { gainsOf, type Term } from './gains';
import { hasMarks, type Query, type QueryWord } from './query';
import { type Matches, Ranking } from './ranking';
import type { Segment } from './segment';

/**
 * What two words are worth that follow each other in a document as in the query. Marks as they were typed come first; then
 * the whole word before one that only begins so. A document where the words stand apart gets nothing for them.
 */
const WORTH = { exact: 4, exactPrefix: 3, whole: 2, prefix: 1 };

/** Pairs outweigh the marks of single words, and both outweigh the title: a query has at most 16 words. */
const WORD_WEIGHT = 32;
const PAIR_WEIGHT = WORD_WEIGHT * 128;

/** Finds what answers the terms of a query. Filters that are no terms (tags, days, stars) are not looked at. */
export async function matchSegment(segment: Segment, query: Query): Promise<Matches> {
  const { words } = query;
  // All are asked for at once, so that they are read together.
  const [sets, wordLists, pairLists] = await Promise.all([
    Promise.all(conditionsOf(segment, query)),
    Promise.all(words.map(async (word) => (word.isOptional ? undefined : await postingsOf(segment, word)))),
    Promise.all(words.slice(1).map((word, i) => postingsOf(segment, word, words[i]))),
  ]);
  const ranking = new Ranking(segment.size);
  for (const { documents, inTitle } of sets) {
    ranking.require(documents);
    ranking.add(inTitle, 1);
  }
  words.forEach((word, i) => {
    const terms = wordLists[i];
    if (!terms) return;
    const { documents, inTitle, gains } = gainsOf(segment.size, terms, wordWorth(word, words.length === 1));
    ranking.require(documents);
    ranking.add(inTitle, 1);
    for (const gain of gains) ranking.add(gain.documents, gain.worth);
  });
  words.slice(1).forEach((word, i) => {
    const { gains } = gainsOf(segment.size, pairLists[i] ?? [], pairWorth(words[i] ?? word, word));
    for (const gain of gains) ranking.add(gain.documents, gain.worth);
  });
  return ranking.matches();
}

/** The postings of a word, or of a pair with the word before it; of all terms that begin so where it is being typed. */
async function postingsOf(segment: Segment, word: QueryWord, before?: QueryWord): Promise<readonly Term[]> {
  const term = before ? pairTerm('anywhere', before.folded, word.folded) : wordTerm('anywhere', word.folded);
  if (word.isPrefix) {
    const all = await segment.findPrefix(term);
    return all.map((postings) => ({ postings, isWhole: postings.term === term }));
  }
  const postings = await segment.find(term);
  return postings ? [{ postings, isWhole: true }] : [];
}

/** What a spelling of a term is worth. */
type Worth = (spelling: string, isWhole: boolean) => number;

function wordWorth(word: QueryWord, isOnly: boolean): Worth {
  const isExact = (spelling: string, isWhole: boolean) =>
    isWhole ? spelling === word.exact : spelling.startsWith(word.exact);
  if (isOnly) return (spelling, isWhole) => worth(isExact(spelling, isWhole), isWhole) - leastWorth(word);
  // That one of several has no marks in a document either says nothing, unless its neighbours have none: see the pairs.
  const markWeight = hasMarks(word) ? WORD_WEIGHT : 0;
  return (spelling, isWhole) => (isExact(spelling, isWhole) ? markWeight : 0);
}

/** Every answer has a word that is the only one: what it is worth at least tells none from the other. */
function leastWorth({ isPrefix }: QueryWord): number {
  return worth(false, !isPrefix);
}

function pairWorth(first: QueryWord, second: QueryWord): Worth {
  const exact = pairSpelling(first, second);
  // Of a word that is being typed the marks are not all there yet: those of the word before must do.
  const isExact = (spelling: string, isWhole: boolean) =>
    isWhole ? spelling === exact : spelling.startsWith(exact.charAt(0));
  return (spelling, isWhole) => worth(isExact(spelling, isWhole), isWhole);
}

function worth(isExact: boolean, isWhole: boolean): number {
  if (isExact) return PAIR_WEIGHT * (isWhole ? WORTH.exact : WORTH.exactPrefix);
  return PAIR_WEIGHT * (isWhole ? WORTH.whole : WORTH.prefix);
}
