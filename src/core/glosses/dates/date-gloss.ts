import type { TextRange } from '../../vietnamese/tokens';

export interface DateGloss extends TextRange {
  readonly kind: 'date';
  /** The day, or the first of several: "2016-10-11". */
  readonly from: string;
  /** The last day of what is longer than one. */
  readonly to?: string;
  /** How exactly the text says when; several days in a row are days. */
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** What the text says by the lunar calendar; without a day where it is a whole month. */
  readonly lunar?: { readonly year: number; readonly month: number; readonly day?: number };
}

/** A place of a text, before it is known when that is. */
export type WhenFound = Omit<DateGloss, 'start' | 'end' | 'kind'>;
