import { foldForSearch } from '../../src/core/vietnamese/fold-for-search';
import { siteWord } from './indexed-text';

/** A search; an article answers it that has all words in any order, folded. */
export interface BenchQuery {
  /** As the reader types it: `"đường sắt" site:thoibao.example`. */
  readonly typed: string;
  /** Its words in lower case, with marks or without. */
  readonly words: readonly string[];
  /** The words follow each other. */
  readonly isPhrase?: boolean;
  /** The reader is still typing the last word. */
  readonly isPrefix?: boolean;
  readonly site?: string;
}

/** The words that must be in the indexed text of what answers, the site's among them. */
export function foldedWords({ words, site }: BenchQuery): string[] {
  return [...words.map(foldForSearch), ...(site ? [siteWord(site)] : [])];
}
