import { wordsOf } from './words';

/** A word that was asked for. */
export interface QueryWord {
  readonly folded: string;
  readonly exact: string;
  /** Whether it may go on: the word that is being typed. */
  readonly isPrefix: boolean;
  /** Whether what does not have it answers, too: a letter alone that may become any word. */
  readonly isOptional: boolean;
}

/** The words of a text, asked for as they stand. */
export function queryWords(text: string): QueryWord[] {
  return wordsOf(text).map(({ folded, exact }) => ({ folded, exact, isPrefix: false, isOptional: false }));
}

/** Whoever types no marks means words with any. */
export function hasMarks({ folded, exact }: QueryWord): boolean {
  return folded !== exact;
}

/** What a reader asks of the history. */
export interface Query {
  /** All of these, in any place; the closer together the better. */
  readonly words: readonly QueryWord[];
  /** Each of these, word for word; with the marks that were typed, or with any where none were. */
  readonly phrases: readonly (readonly QueryWord[])[];
  /** Any of these hosts, or names of sites. */
  readonly sites: readonly string[];
  /** Any of these, word for word. */
  readonly authors: readonly (readonly QueryWord[])[];
  readonly sections: readonly (readonly QueryWord[])[];
  /** All of these: the reader's tags, folded. */
  readonly tags: readonly string[];
  /** Opened from then on, and before then: milliseconds since 1970. */
  readonly after: number | undefined;
  readonly before: number | undefined;
  readonly isStarred: boolean;
  /** Whether the reader has notes on places of the text. */
  readonly isNoted: boolean;
  readonly progress: 'half-read' | 'finished' | undefined;
  /** Parts that say nothing, as they were written. */
  readonly misunderstood: readonly string[];
}

/** Whether the index of terms is needed to answer. */
export function asksForTerms({ words, phrases, sites, authors, sections }: Query): boolean {
  return [words, phrases, sites, authors, sections].some((part) => part.length > 0);
}
