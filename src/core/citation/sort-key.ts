import { isVietnameseName } from './name-parts';
import type { Author } from './work';

/**
 * By what an author is sorted in a list of references: Vietnamese by the given name ("An Nguyễn Văn"), as theses in
 * Vietnam must, others by the family name ("Smith Peter"), agencies as they are written. To be compared with a collator
 * for "vi".
 */
export function sortKey({ name, parts, isAgency }: Author): string {
  if (parts?.order === 'given-first') return `${parts.family} ${parts.given}`;
  const words = name.split(' ');
  const given = words.at(-1) ?? '';
  if (isAgency || words.length < 2 || !isVietnameseName(name)) return name;
  return [given, ...words.slice(0, -1)].join(' ');
}
