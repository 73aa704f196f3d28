import { dayInText, NO_DATE, yearFirst, type CitationLocale } from '../calendar-day';
import { englishAnd, joinNames } from '../names-in-text';
import { stopped } from '../sentence';
import type { Author } from '../work';
import { italic, plain, type CitationFormat } from './format';

/** Publication Manual 9.8: up to twenty are all named; of more the first nineteen and the last. */
const MOST_AUTHORS = 20;

/**
 * APA, 7th edition: an article in an online newspaper (Publication Manual 10.1, example 16). Without an author the title
 * comes first (9.12); the day of reading stands only where there is no date.
 */
export const apa: CitationFormat = {
  id: 'apa',
  extension: 'txt',
  mimeType: 'text/plain',
  cite({ title, authors, newspaper, published, accessed, url }, locale) {
    const date = `(${published ? yearFirst(published, locale) : NO_DATE[locale]}).`;
    const heading = stopped(title, locale === 'en');
    const names = stopped(named(authors, locale), false);
    const day = dayInText(accessed, locale);
    const retrieved = { vi: `Truy cập ${day}, từ `, en: `Retrieved ${day}, from ` }[locale];
    return [
      plain(authors.length > 0 ? `${names} ${date} ${heading} ` : `${heading} ${date} `),
      italic(newspaper),
      plain(`. ${published ? '' : retrieved}${url}`),
    ];
  },
};

function named(authors: readonly Author[], locale: CitationLocale): string {
  const names = authors.map((author) => inverted(author, locale));
  const last = names.at(-1) ?? '';
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, … ${last}`;
  return joinNames(names, locale === 'vi' ? ' & ' : englishAnd(names, '&'));
}

/**
 * "Smith, P. J.", and in English "Nguyễn, V. A.": the family name and initials, whatever order the name is written in
 * (APA Style Blog, "Cultural variations in name order"). References in Vietnamese give Vietnamese names whole, as
 * universities in Vietnam ask for with this style: initials of a name that is known by its last word say nothing.
 */
function inverted({ name, parts }: Author, locale: CitationLocale): string {
  if (!parts || (parts.order === 'family-first' && locale === 'vi')) return name;
  return `${parts.family}, ${initials(parts.given)}`;
}

/** "Jean-Paul" → "J.-P.". */
function initials(given: string): string {
  return given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${/^\P{M}\p{M}*/u.exec(part)?.[0].toUpperCase() ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}
