import { foldForSearch } from '../core/vietnamese/fold-for-search';

/** A text's words without marks, in lower case, each with a space before it: " lich su doc". */
export function foldedWords(text: string): string {
  return foldForSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^/, ' ');
}

/** Whether each word of a query begins a word of the text; both as {@link foldedWords} gives them. */
export function hasWords(text: string, query: string): boolean {
  return query
    .trim()
    .split(' ')
    .every((word) => text.includes(` ${word}`));
}
