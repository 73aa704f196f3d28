import type { AbbreviationGloss } from './abbreviations/abbreviation-gloss';
import type { AmountGloss } from './amounts/amount-gloss';
import type { DateGloss } from './dates/date-gloss';

/** What is known of the article beside its text. */
export interface GlossContext {
  /** ISO 8601, when the article was published. */
  readonly published?: string;
}

/** An explanation of a place in a paragraph. */
export type Gloss = AbbreviationGloss | AmountGloss | DateGloss;

/**
 * Finds the places of one kind in an article.
 * @param paragraphs the article in its order, with the headline, if it is to be read, first
 * @returns one list a paragraph, in order, the places in order and apart; offsets in UTF-16 units of that paragraph.
 *   It may find them one by one as they are asked for, so that a long article is read in slices.
 */
export type GlossFinder = (paragraphs: readonly string[], context: GlossContext) => Iterable<readonly Gloss[]>;
