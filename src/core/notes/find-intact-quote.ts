import type { TextRange } from '../vietnamese/tokens';
import { commonEnd, commonStart } from './common-ends';
import { flat, placesOf, type QuotedSentence, sentenceOf, SURROUNDINGS, type TextSelector } from './text-selector';

/** A sentence of so many UTF-16 units, some four syllables, is hardly written twice by chance. */
const TELLING_SENTENCE = 16;

/** So many units beside a sentence, some five syllables, tell its surroundings. */
export const TELLING_SIDE = 24;

/** A place of a sentence, and how much of what was around it is around it there. */
interface Place {
  readonly start: number;
  readonly before: number;
  readonly after: number;
}

/** What became of a quote whose sentence is as it was. */
export interface IntactQuote extends TextRange {
  /** `moved`: nothing that stood beside it does so still. `uncertain`: it may be another one that is the same. */
  readonly kind: 'certain' | 'moved' | 'uncertain';
}

/**
 * Finds a quote whose sentence stands in the text as it stood, wherever that is now. Where there are or were several alike
 * the surroundings decide, all of them: a neighbour alone may have been moved.
 * @param text flat
 * @returns undefined where it is not there
 */
export function findIntactQuote(text: string, selector: TextSelector): IntactQuote | undefined {
  const sentence = sentenceOf(selector);
  const places = placesOf(flat(sentence.text), text).map((start) => placeAt(text, start, sentence));
  const [best, ...others] = places.sort((a, b) => b.before + b.after - a.before - a.after);
  if (!best) return undefined;
  const start = best.start + sentence.before;
  const isOnly = selector.occurrences === 1 && others.length === 0;
  const kind = isOnly
    ? kindOfOnly(best, sentence)
    : isAllAround(best) && !others.some(isAllAround)
      ? 'certain'
      : 'uncertain';
  return { start, end: start + selector.exact.length, kind };
}

function kindOfOnly({ before, after }: Place, { text }: QuotedSentence): IntactQuote['kind'] {
  if (Math.max(before, after) >= TELLING_SIDE) return 'certain';
  return text.length >= TELLING_SENTENCE ? 'moved' : 'uncertain';
}

function isAllAround({ before, after }: Place): boolean {
  return before === SURROUNDINGS && after === SURROUNDINGS;
}

function placeAt(text: string, start: number, sentence: QuotedSentence): Place {
  const end = start + sentence.text.length;
  const [prefix, suffix] = [flat(sentence.prefix), flat(sentence.suffix)];
  const before = commonEnd(prefix, text.slice(Math.max(0, start - prefix.length), start));
  const after = commonStart(suffix, text.slice(end, end + suffix.length));
  return {
    start,
    // The beginning and the end of the text are surroundings as good as any.
    before: before === prefix.length && before === start ? SURROUNDINGS : before,
    after: after === suffix.length && after === text.length - end ? SURROUNDINGS : after,
  };
}
