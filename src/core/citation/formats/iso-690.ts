import { dayFirst, NO_DATE } from '../calendar-day';
import { AND_OTHERS, joinNames, namesInList } from '../names-in-text';
import { stopped } from '../sentence';
import type { Author } from '../work';
import { italic, plain, type CitationFormat } from './format';

const WORDS = {
  vi: { and: ' và ', online: 'trực tuyến', viewed: 'truy cập ngày', from: 'Địa chỉ' },
  en: { and: ' and ', online: 'online', viewed: 'viewed', from: 'Available from' },
} as const;

/** Up to this many are all named, as the standard's examples do; of more the first. */
const MOST_AUTHORS = 3;

/**
 * TCVN 10256:2013 (ISO 690:2010): a contribution to a serial on the web. The standard leaves capitals in family names
 * to the editor; the names stay as they are written.
 */
export const iso690: CitationFormat = {
  id: 'iso690',
  extension: 'txt',
  mimeType: 'text/plain',
  cite({ title, authors, newspaper, published, accessed, url }, locale) {
    const { and, online, viewed, from } = WORDS[locale];
    const names = authors.length > 0 ? `${stopped(named(authors, and, AND_OTHERS[locale]), false)} ` : '';
    const day = published ? dayFirst(published, locale) : NO_DATE[locale];
    return [
      plain(`${names}${stopped(title, false)} `),
      italic(newspaper),
      plain(` [${online}]. ${day} [${viewed} ${dayFirst(accessed, locale)}]. ${from}: ${url}`),
    ];
  },
};

function named(authors: readonly Author[], and: string, others: string): string {
  const names = namesInList(authors);
  return names.length > MOST_AUTHORS ? `${names[0] ?? ''} ${others}` : joinNames(names, and);
}
