import type { TextRange } from '../vietnamese/tokens';
import type { AmountGloss } from './amounts/amount-gloss';
import type { DateGloss } from './dates/date-gloss';

/** What is known of the article beside its text. */
export interface GlossContext {
  /** ISO 8601, when the article was published. */
  readonly published?: string;
}

/** What an abbreviation stands for. */
export interface AbbreviationMeaning {
  /** Vietnamese, as official texts write it. */
  readonly meaning: string;
  /** The words that the letters come from, where they are foreign: "Gross Domestic Product". */
  readonly original?: string;
  /** The area of public life that it belongs to; none where the article itself defines it. */
  readonly field?: string;
}

export interface AbbreviationGloss extends TextRange {
  readonly kind: 'abbreviation';
  /** One, or more where the text around does not decide between them, the more usual first; never none. */
  readonly meanings: readonly AbbreviationMeaning[];
  /** Whether the article says so itself. */
  readonly isDefinedHere: boolean;
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
