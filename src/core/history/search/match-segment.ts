import { conditionsOf } from './conditions';
import { pairSpelling, pairTerm, wordTerm } from './document-terms';
import { IN_TITLE, matchingSpellings, type Postings } from './postings';
import type { Query, QueryWord } from './query';
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
    Promise.all(words.map((word) => postingsOf(segment, word))),
    Promise.all(words.slice(1).map((word, i) => postingsOf(segment, word, words[i]))),
  ]);
  const ranking = new Ranking(segment.size);
  for (const set of sets) ranking.require((document) => set[document] === 1);
  words.forEach((word, i) => {
    const isOnly = words.length === 1;
    const isExact = (spelling: string, isWhole: boolean) =>
      isWhole ? spelling === word.exact : spelling.startsWith(word.exact);
    ranking.requireTerms(wordLists[i] ?? [], isExact, ({ isExact, isWhole, isInTitle }) =>
      isOnly
        ? PAIR_WEIGHT * worthOf(isExact, isWhole) + Number(isInTitle)
        : WORD_WEIGHT * Number(isExact) + Number(isInTitle),
    );
  });
  words.slice(1).forEach((word, i) => {
    const spelling = pairSpelling(words[i] ?? word, word);
    // Of a word that is being typed the marks are not all there yet: those of the word before must do.
    const isExact = (each: string, isWhole: boolean) =>
      isWhole ? each === spelling : each.startsWith(spelling.charAt(0));
    const worth = ({ isExact, isWhole }: Occurrence) => PAIR_WEIGHT * worthOf(isExact, isWhole);
    ranking.addTerms(pairLists[i] ?? [], isExact, worth);
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

/** How a term occurs in a document. */
interface Occurrence {
  /** With the marks that were typed. */
  readonly isExact: boolean;
  readonly isWhole: boolean;
  readonly isInTitle: boolean;
}

/** Whether a spelling is the one that was typed, or begins so where the term is not the whole word. */
type SpellingTest = (spelling: string, isWhole: boolean) => boolean;

class Ranking {
  readonly #size: number;
  readonly #ranks: Uint32Array;
  /** How many of the conditions and words a document has answered: all that there were so far, or it is out. */
  readonly #answered: Uint8Array;
  #asked = 0;

  constructor(size: number) {
    this.#size = size;
    this.#ranks = new Uint32Array(size);
    this.#answered = new Uint8Array(size);
  }

  require(isIn: (document: number) => boolean): void {
    const asked = this.#asked++;
    for (let document = 0; document < this.#size; document++) {
      if (this.#answered[document] === asked && isIn(document)) this.#answered[document] = asked + 1;
    }
  }

  requireTerms(terms: readonly Term[], isExact: SpellingTest, worth: (occurrence: Occurrence) => number): void {
    const best = this.addTerms(terms, isExact, worth);
    this.require((document) => (best[document] ?? 0) > 0);
  }

  /** @returns for each document one more than what it gets; 0 where it has none of the terms */
  addTerms(terms: readonly Term[], isExact: SpellingTest, worth: (occurrence: Occurrence) => number): Uint32Array {
    const best = new Uint32Array(this.#size);
    for (const { postings, isWhole } of terms) {
      const { documents, flags } = postings;
      const spellings = matchingSpellings(postings, (spelling) => isExact(spelling, isWhole));
      for (let i = 0; i < documents.length; i++) {
        const [document, flag] = [documents[i] ?? 0, flags[i] ?? 0];
        const occurrence = { isExact: (flag & spellings) !== 0, isWhole, isInTitle: (flag & IN_TITLE) !== 0 };
        // The best of the terms that begin so counts: their sum would praise whoever has many.
        best[document] = Math.max(best[document] ?? 0, worth(occurrence) + 1);
      }
    }
    for (let document = 0; document < this.#size; document++) {
      const gained = best[document] ?? 0;
      if (gained > 0) this.#ranks[document] = (this.#ranks[document] ?? 0) + gained - 1;
    }
    return best;
  }

  matches(): Matches {
    const documents: number[] = [];
    const ranks: number[] = [];
    for (let document = 0; document < this.#size; document++) {
      if (this.#answered[document] !== this.#asked) continue;
      documents.push(document);
      ranks.push(this.#ranks[document] ?? 0);
    }
    return { documents, ranks };
  }
}

function worthOf(isExact: boolean, isWhole: boolean): number {
  if (isExact) return isWhole ? WORTH.exact : WORTH.exactPrefix;
  return isWhole ? WORTH.whole : WORTH.prefix;
}
