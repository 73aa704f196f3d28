import type { Gloss, GlossFinder } from '../gloss';
import { findAbbreviations } from './abbreviations';
import { findAmounts } from './amounts';
import { findDates } from './dates';

/** By kind; where two find places that overlap, the one named first has it. */
export const GLOSS_FINDERS: Readonly<Record<Gloss['kind'], GlossFinder>> = {
  abbreviation: findAbbreviations,
  date: findDates,
  amount: findAmounts,
};
