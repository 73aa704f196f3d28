import type { Gloss, GlossContext } from './gloss';
import { GLOSS_FINDERS } from './kinds';

export type { AbbreviationGloss, AbbreviationMeaning } from './abbreviations/abbreviation-gloss';
export type { AmountGloss } from './amounts/amount-gloss';
export type { DateGloss } from './dates/date-gloss';
export type { Gloss, GlossContext } from './gloss';

/** Every kind of gloss, in the order in which they give way to one another. */
export const GLOSS_KINDS = Object.keys(GLOSS_FINDERS) as readonly Gloss['kind'][];

/**
 * What there is to explain in an article, paragraph by paragraph as it is asked for.
 * @param kinds what to look for
 * @returns for each paragraph its places in order, none over another; offsets in UTF-16 units of that paragraph
 */
export function* findGlosses(
  paragraphs: readonly string[],
  context: GlossContext = {},
  kinds: readonly Gloss['kind'][] = GLOSS_KINDS,
): Generator<readonly Gloss[]> {
  const asked = GLOSS_KINDS.filter((kind) => kinds.includes(kind));
  const found = asked.map((kind) => GLOSS_FINDERS[kind](paragraphs, context)[Symbol.iterator]());
  for (let left = paragraphs.length; left > 0; left--) yield apart(found.map(next));
}

function next(found: Iterator<readonly Gloss[]>): readonly Gloss[] {
  const step = found.next();
  return step.done ? [] : step.value;
}

function apart(lists: readonly (readonly Gloss[])[]): readonly Gloss[] {
  const kept: Gloss[] = [];
  for (const gloss of lists.flat()) {
    if (kept.every(({ start, end }) => gloss.end <= start || gloss.start >= end)) kept.push(gloss);
  }
  return kept.sort((a, b) => a.start - b.start);
}
