import { dayInText, type CitationLocale } from '../calendar-day';
import { AND_OTHERS, englishAnd, joinNames, namesInList } from '../names-in-text';
import { quoted, stopped } from '../sentence';
import type { Author } from '../work';
import { italic, plain, type CitationFormat } from './format';

/** Chicago Manual of Style 14.76: up to ten are all named; of more the first seven. */
const MOST_AUTHORS = 10;
const FIRST_AUTHORS = 7;

/**
 * Chicago, 17th edition, notes and bibliography: an entry of the bibliography for a newspaper's article on the web
 * (14.191). Without an author the newspaper stands in its place (14.199); the day of reading stands only where
 * there is no date (14.12).
 */
export const chicagoBibliography: CitationFormat = {
  id: 'chicago-bibliography',
  extension: 'txt',
  mimeType: 'text/plain',
  cite({ title, authors, newspaper, published, accessed, url }, locale) {
    const heading = stopped(quoted(title), true);
    const read = { vi: 'Truy cập', en: 'Accessed' }[locale];
    const date = published ? dayInText(published, locale) : `${read} ${dayInText(accessed, locale)}`;
    if (authors.length === 0) return [italic(newspaper), plain(`. ${heading} ${capitalized(date)}. ${url}.`)];
    return [
      plain(`${stopped(named(authors, locale), false)} ${heading} `),
      italic(newspaper),
      plain(`${published ? ', ' : '. '}${date}. ${url}.`),
    ];
  },
};

/**
 * Vietnamese names stay as they are, without a comma: they begin with the family name, and the Journal of Vietnamese
 * Studies, which follows the manual, has them whole.
 */
function named(authors: readonly Author[], locale: CitationLocale): string {
  const names = namesInList(authors);
  if (names.length > MOST_AUTHORS) return `${names.slice(0, FIRST_AUTHORS).join(', ')}, ${AND_OTHERS[locale]}`;
  return joinNames(names, locale === 'vi' ? ' và ' : englishAnd(names, 'and'));
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
