import { foldForSearch } from '../vietnamese/fold-for-search';

/** Text for comparing: folded as for searching, words of a–z and 0–9 (and foreign letters) between single spaces. */
export function foldText(text: string): string {
  return foldForSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
