import { dayInText, type CitationLocale } from '../calendar-day';
import { AND_OTHERS, englishAnd, joinNames } from '../names-in-text';
import { quoted, withComma } from '../sentence';
import type { Author } from '../work';
import { italic, plain, type CitationFormat } from './format';

/** Chicago Manual of Style 14.76: up to three are all named; of more the first. */
const MOST_AUTHORS = 3;

/** Chicago, 17th edition, notes and bibliography: a first footnote. Names stand as they are written. */
export const chicagoNote: CitationFormat = {
  id: 'chicago-note',
  extension: 'txt',
  mimeType: 'text/plain',
  cite({ title, authors, newspaper, published, accessed, url }, locale) {
    const names = authors.length > 0 ? `${named(authors, locale)}, ` : '';
    const read = { vi: 'truy cập', en: 'accessed' }[locale];
    const date = published ? dayInText(published, locale) : `${read} ${dayInText(accessed, locale)}`;
    return [plain(`${names}${withComma(quoted(title))} `), italic(newspaper), plain(`, ${date}, ${url}.`)];
  },
};

function named(authors: readonly Author[], locale: CitationLocale): string {
  const names = authors.map(({ name }) => name);
  if (names.length > MOST_AUTHORS) return `${names[0] ?? ''} ${AND_OTHERS[locale]}`;
  return joinNames(names, locale === 'vi' ? ' và ' : englishAnd(names, 'and'));
}
