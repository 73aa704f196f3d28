import type { Article } from '../metadata/article';
import type { CitationFormat, Run } from './formats/format';
import { workOf, type CitationOptions } from './work';

export type { CitationLocale } from './calendar-day';
export { citationFormats } from './formats';
export type { CitationFormat, Run } from './formats/format';
export type { CitationOptions } from './work';

/**
 * An article as a reference. The words around it are in the language of `locale`; the formats for reference managers
 * know none. Dates are days in Vietnam.
 * @throws RangeError where `accessed` is no date
 */
export function cite(format: CitationFormat, article: Article, { accessed, locale }: CitationOptions): readonly Run[] {
  return format.cite(workOf(article, accessed), locale);
}

/** The runs of a citation as plain text. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
