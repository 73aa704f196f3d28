import type { CalendarDay } from '../calendar-day';
import type { Author } from '../work';
import { plain, type CitationFormat } from './format';

/**
 * CSL-JSON, a list of one `article-newspaper`, for Zotero and pandoc. Names that are not written given name first are
 * literal: with parts, most styles would print "Văn An Nguyễn".
 */
export const cslJson: CitationFormat = {
  id: 'csl-json',
  extension: 'json',
  mimeType: 'application/vnd.citationstyles.csl+json',
  cite({ title, authors, newspaper, published, accessed, url, language }) {
    const item = {
      id: url,
      type: 'article-newspaper',
      title,
      ...(authors.length > 0 && { author: authors.map(nameVariable) }),
      'container-title': newspaper,
      ...(published && { issued: dateVariable(published) }),
      accessed: dateVariable(accessed),
      ...(language !== undefined && { language }),
      URL: url,
    };
    return [plain(`${JSON.stringify([item], null, 2)}\n`)];
  },
};

function nameVariable({ name, parts }: Author): object {
  return parts?.order === 'given-first' ? { family: parts.family, given: parts.given } : { literal: name };
}

function dateVariable({ year, month, day }: CalendarDay): object {
  return { 'date-parts': [[year, month, day]] };
}
