import { foldForSearch } from '../../vietnamese/fold-for-search';
import { dayInDigits } from '../calendar-day';
import { familyFirst } from '../names-in-text';
import { sortKey } from '../sort-key';
import type { Author, Work } from '../work';
import { plain, type CitationFormat } from './format';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Signs with a meaning in TeX. Braces become words, as BibTeX counts them even behind a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const TITLE_WORDS_IN_KEY = 3;

/**
 * BibTeX in UTF-8, also right for BibLaTeX. Vietnamese names and agencies are in braces of their own: no style may turn
 * them round or shorten them; `sortname` has BibLaTeX sort them by given name.
 */
export const bibtex: CitationFormat = {
  id: 'bibtex',
  extension: 'bib',
  mimeType: 'application/x-bibtex',
  cite(work) {
    const fields = fieldsOf(work).map(([name, value]) => `  ${name} = ${value}`);
    return [plain(`@article{${keyOf(work)},\n${fields.join(',\n')}\n}\n`)];
  },
};

function fieldsOf({ title, authors, newspaper, published, accessed, url, language }: Work): [string, string][] {
  const date: [string, string][] = published
    ? [
        ['year', `{${published.year}}`],
        ['month', MONTHS[published.month - 1] ?? ''],
        ['day', `{${published.day}}`],
      ]
    : [];
  const isVietnamese = language !== undefined && /^vi\b/i.test(language);
  return [
    ...authorFields(authors),
    // A second pair of braces keeps styles from writing the title in small letters.
    ['title', `{{${escaped(title)}}}`],
    ['journal', `{${escaped(newspaper)}}`],
    ...date,
    ...(isVietnamese ? [['langid', '{vietnamese}'] satisfies [string, string]] : []),
    ['urldate', `{${dayInDigits(accessed, '-')}}`],
    ['url', `{${urlInBraces(url)}}`],
  ];
}

function authorFields(authors: readonly Author[]): [string, string][] {
  if (authors.length === 0) return [];
  const names = authors.map((author) => {
    const name = escaped(familyFirst(author));
    return author.parts?.order === 'given-first' ? name : `{${name}}`;
  });
  const sorted = authors.map((author) => `{${escaped(sortKey(author))}}`);
  return [
    ['author', `{${names.join(' and ')}}`],
    ['sortname', `{${sorted.join(' and ')}}`],
  ];
}

/** Given name (a foreigner's family name), year and first words of the title, without marks: "an2016caumoinoi". */
function keyOf({ title, authors, newspaper, published }: Work): string {
  const [author] = authors;
  const name = author ? sortKey(author) : newspaper;
  const [first = ''] = latinWords(name);
  return first + String(published?.year ?? '') + latinWords(title).slice(0, TITLE_WORDS_IN_KEY).join('') || 'baibao';
}

function latinWords(text: string): string[] {
  return foldForSearch(text).match(/[a-z0-9]+/g) ?? [];
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/** Links are set as they are, but for what would end the field or begin a command. */
function urlInBraces(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
