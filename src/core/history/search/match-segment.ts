import { conditionsOf, type DocumentSet } from './conditions';
import { pairSpelling, pairTerm, wordTerm } from './document-terms';
import { IN_TITLE, matchingSpellings, type Postings } from './postings';
import { hasMarks, type Query, type QueryWord } from './query';
import type { Segment } from './segment';

/** The documents of a segment that answer a query. */
export interface Matches {
  /** Their numbers, ascending. */
  readonly documents: readonly number[];
  /** How well each answers: the higher the better, the same over all segments. An integer. */
  readonly ranks: readonly number[];
}

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
  for (const set of sets) ranking.require(set);
  words.forEach((word, i) => {
    const isExact: SpellingTest = (spelling, isWhole) =>
      isWhole ? spelling === word.exact : spelling.startsWith(word.exact);
    // That one of several has no marks in a document either says nothing, unless its neighbours have none: see the pairs.
    const markWeight = hasMarks(word) ? WORD_WEIGHT : 0;
    const worth = words.length === 1 ? pairWorth : (exact: boolean) => markWeight * Number(exact);
    const terms = wordLists[i];
    if (terms) ranking.requireGains(gainsOf(segment.size, terms, isExact, worth, 1));
  });
  words.slice(1).forEach((word, i) => {
    const spelling = pairSpelling(words[i] ?? word, word);
    // Of a word that is being typed the marks are not all there yet: those of the word before must do.
    const isExact: SpellingTest = (each, isWhole) =>
      isWhole ? each === spelling : each.startsWith(spelling.charAt(0));
    ranking.addGains(gainsOf(segment.size, pairLists[i] ?? [], isExact, pairWorth, 0));
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

interface Term {
  readonly postings: Postings;
  /** Not only its beginning was asked for. */
  readonly isWhole: boolean;
}

/** Whether a spelling is the one that was typed, or begins so where the term is not the whole word. */
type SpellingTest = (spelling: string, isWhole: boolean) => boolean;

function pairWorth(isExact: boolean, isWhole: boolean): number {
  if (isExact) return PAIR_WEIGHT * (isWhole ? WORTH.exact : WORTH.exactPrefix);
  return PAIR_WEIGHT * (isWhole ? WORTH.whole : WORTH.prefix);
}

/** What documents get for a word or a pair. */
interface Gains {
  readonly documents: Uint32Array;
  /** One for each document. */
  readonly gains: Uint32Array;
}

/** @param inTitle what the title adds */
function gainsOf(
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

class Ranking {
  readonly #ranks: Uint32Array;
  /** How many of the conditions and words a document has answered: all that there were so far, or it is out. */
  readonly #answered: Uint8Array;
  #asked = 0;

  constructor(size: number) {
    this.#ranks = new Uint32Array(size);
    this.#answered = new Uint8Array(size);
  }

  require(set: DocumentSet): void {
    const [asked, answered, ranks] = [this.#asked++, this.#answered, this.#ranks];
    for (let document = 0; document < set.length; document++) {
      const isIn = set[document];
      if (!isIn || answered[document] !== asked) continue;
      answered[document] = asked + 1;
      ranks[document] = (ranks[document] ?? 0) + isIn - 1;
    }
  }

  requireGains({ documents, gains }: Gains): void {
    const [asked, answered, ranks] = [this.#asked++, this.#answered, this.#ranks];
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      if (answered[document] !== asked) continue;
      answered[document] = asked + 1;
      ranks[document] = (ranks[document] ?? 0) + (gains[i] ?? 0);
    }
  }

  addGains({ documents, gains }: Gains): void {
    const ranks = this.#ranks;
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      ranks[document] = (ranks[document] ?? 0) + (gains[i] ?? 0);
    }
  }

  matches(): Matches {
    const [asked, answered, ranks] = [this.#asked, this.#answered, this.#ranks];
    const documents: number[] = [];
    const found: number[] = [];
    for (let document = 0; document < answered.length; document++) {
      if (answered[document] !== asked) continue;
      documents.push(document);
      found.push(ranks[document] ?? 0);
    }
    return { documents, ranks: found };
  }
}
