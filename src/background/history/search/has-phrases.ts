import type { Query, QueryWord } from '../../../core/history/search/query';
import { hasPhrase } from '../../../core/history/search/snippet';
import type { StoredVisit } from '../database';
import { searchDocument } from './search-document';

/** The phrases that the index cannot tell for sure: it knows pairs of words, and of more it may find all pairs apart. */
export function longPhrases({ phrases }: Query): readonly (readonly QueryWord[])[] {
  return phrases.filter((phrase) => phrase.length > 2);
}

/** Whether a visit has each of these phrases as it stands. @param text the kept text, if there is one */
export function hasPhrases(
  visit: StoredVisit,
  text: string | undefined,
  phrases: readonly (readonly QueryWord[])[],
): boolean {
  const { title, authors, section, siteName, texts } = searchDocument(visit, text);
  const all = [title, ...authors, section, siteName, ...texts];
  return phrases.every((phrase) => all.some((each) => hasPhrase(each, phrase)));
}
