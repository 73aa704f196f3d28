import type { TextRange } from '../../vietnamese/tokens';
import type { AbbreviationField } from './abbreviations.data';

/** What an abbreviation stands for. */
export interface AbbreviationMeaning {
  /** Vietnamese, as official texts write it. */
  readonly meaning: string;
  /** The words that the letters come from, where they are foreign: "Gross Domestic Product". */
  readonly original?: string;
  /** None where only the article itself defines it. */
  readonly field?: AbbreviationField;
  /** What took over in the reforms of 2025. */
  readonly successor?: string;
}

export interface AbbreviationGloss extends TextRange {
  readonly kind: 'abbreviation';
  /** One, or more where the text around does not decide between them, the more usual first; never none. */
  readonly meanings: readonly AbbreviationMeaning[];
  /** Whether the article says so itself. */
  readonly isDefinedHere: boolean;
}
