import type { CitationLocale } from './calendar-day';
import type { Author } from './work';

/** "et al." */
export const AND_OTHERS: Readonly<Record<CitationLocale, string>> = { vi: 'và cộng sự', en: 'et al.' };

/** "Smith, Peter" where the name is written given name first; all others as they are written: "Nguyễn Văn An". */
export function familyFirst({ name, parts }: Author): string {
  return parts?.order === 'given-first' ? `${parts.family}, ${parts.given}` : name;
}

/** The names of a reference in a list that is sorted by the first: only that one is turned round. */
export function namesInList(authors: readonly Author[]): string[] {
  return authors.map((author, i) => (i === 0 ? familyFirst(author) : author.name));
}

/** Names one behind the other; `last` stands before the last one, with its comma and spaces. */
export function joinNames(names: readonly string[], last: string): string {
  const head = names.slice(0, -1).join(', ');
  const tail = names.at(-1) ?? '';
  return head ? head + last + tail : tail;
}

/** "and" or "&" before the last of the names; a comma goes before it unless there are two and neither is turned round. */
export function englishAnd(names: readonly string[], sign: 'and' | '&'): string {
  return names.length > 2 || names.some((name) => name.includes(',')) ? `, ${sign} ` : ` ${sign} `;
}
