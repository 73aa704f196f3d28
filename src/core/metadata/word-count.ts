import { hasType, textOf } from './json-ld/json-ld-nodes';
import type { Page } from './page';

/** UTF-16 units: more than any article has. */
const LONGEST = 1_000_000;

/**
 * Syllables a minute. No norm for Vietnamese is known to us. English non-fiction is read at 238 words a minute
 * (Brysbaert 2019); news on a screen, with names and figures, somewhat slower.
 */
const READING_SPEED = 220;

/** Syllables of the article. */
export function countWords({ bodyText, jsonLd }: Page): number {
  // Where the page shows the beginning only, or a script brings the text later, JSON-LD has the whole.
  const article = jsonLd.nodes.find((node) => hasType(node, /Article$/));
  return Math.max(countIn(bodyText), countIn((textOf(article?.['articleBody']) ?? '').slice(0, LONGEST)));
}

/** Whole minutes, at least 1 where there is text. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / READING_SPEED));
}

function countIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
