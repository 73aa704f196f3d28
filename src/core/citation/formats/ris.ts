import { dayInDigits } from '../calendar-day';
import { familyFirst } from '../names-in-text';
import type { Author } from '../work';
import { plain, type CitationFormat } from './format';

/** RIS (2011), type NEWS, for Zotero, EndNote and Mendeley. Dates are year/month/day. */
export const ris: CitationFormat = {
  id: 'ris',
  extension: 'ris',
  mimeType: 'application/x-research-info-systems',
  cite({ title, authors, newspaper, published, accessed, url, language }) {
    const lines: (readonly [tag: string, value: string])[] = [
      ['TY', 'NEWS'],
      ...authors.map((author) => ['AU', field(author)] as const),
      ['TI', title],
      ['T2', newspaper],
      ...(published
        ? ([
            ['PY', String(published.year)],
            ['DA', dayInDigits(published, '/')],
          ] as const)
        : []),
      ...(language === undefined ? [] : ([['LA', language]] as const)),
      ['Y2', dayInDigits(accessed, '/')],
      ['UR', url],
      ['ER', ''],
    ];
    return [plain(lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join(''))];
  },
};

/** "Smith, Peter"; any other name whole, with the comma that ends a family name: without it EndNote takes the last word for it. */
function field(author: Author): string {
  const name = familyFirst(author);
  return author.parts?.order === 'given-first' ? name : `${name},`;
}
