import type { TextRange } from '../vietnamese/tokens';

/**
 * A place in the text of an article: paragraphs as normalText gives them, without empty ones, a line each. It is a
 * TextQuoteSelector and a TextPositionSelector of the Web Annotation model (https://www.w3.org/TR/annotation-model/) in one.
 * Offsets in UTF-16 units.
 */
export interface TextSelector extends TextRange {
  readonly exact: string;
  /** What stands right before and behind it: the rest of its sentence, and {@link SURROUNDINGS} units, if there are so many. */
  readonly prefix: string;
  readonly suffix: string;
  /** How often its sentence stood in the text: where there are several alike, one that is left says nothing. */
  readonly occurrences: number;
}

/** UTF-16 units around a sentence that are kept: about a line. */
export const SURROUNDINGS = 64;

/** Of a sentence that never ends so much is kept on each side, in UTF-16 units. */
const LONGEST_REST = 600;

/** The end of a sentence with the quotation marks and brackets that close it. */
const SENTENCE_END = /[.!?…]["”’»)\]]*(?=\s|$)/;
const ENDS_SENTENCE = /[.!?…]["”’»)\]]*\s*$/;

export function selectorOf(text: string, { start, end }: TextRange): TextSelector {
  const exact = text.slice(start, end);
  const before = restBefore(text.slice(0, start));
  const after = restBehind(exact, text.slice(end));
  const place = {
    exact,
    prefix: text.slice(Math.max(0, start - before.length - SURROUNDINGS), start),
    suffix: text.slice(end, end + after.length + SURROUNDINGS),
  };
  return { start, end, ...place, occurrences: placesOf(flat(sentenceOf(place).text), flat(text)).length };
}

/** A line break is a blank: the same text stands in one paragraph or in two. Offsets stay. */
export function flat(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** Where a text stands in another. */
export function placesOf(wanted: string, text: string): number[] {
  const places: number[] = [];
  if (wanted === '') return places;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

/** The sentence that a quote is of, or the sentences. */
export interface QuotedSentence {
  readonly text: string;
  /** UTF-16 units of it before and behind the quote. */
  readonly before: number;
  readonly after: number;
  /** What stood around it. */
  readonly prefix: string;
  readonly suffix: string;
}

export function sentenceOf({
  exact,
  prefix,
  suffix,
}: Pick<TextSelector, 'exact' | 'prefix' | 'suffix'>): QuotedSentence {
  const before = restBefore(prefix);
  const after = restBehind(exact, suffix);
  return {
    text: before + exact + after,
    before: before.length,
    after: after.length,
    prefix: prefix.slice(0, prefix.length - before.length),
    suffix: suffix.slice(after.length),
  };
}

/** What follows the last end of a sentence, bounded. */
function restBefore(prefix: string): string {
  const rest = prefix.slice(-LONGEST_REST);
  const line = rest.slice(rest.lastIndexOf('\n') + 1);
  return line.split(/(?<=[.!?…]["”’»)\]]*)\s+/).at(-1) ?? '';
}

/** What goes up to the next end of a sentence, bounded. */
function restBehind(exact: string, suffix: string): string {
  if (ENDS_SENTENCE.test(exact)) return '';
  const [line = ''] = suffix.slice(0, LONGEST_REST).split('\n', 1);
  const end = SENTENCE_END.exec(line);
  return end ? line.slice(0, end.index + end[0].length) : line;
}
