import { elementText } from '../article-page';
import { hasType, textOf } from './json-ld/json-ld-nodes';
import type { Page } from './page';

/** UTF-16 units: more than any article has. */
const LONGEST = 1_000_000;

/**
 * Syllables a minute. No norm for Vietnamese is known to us. English non-fiction is read at 238 words a minute
 * (Brysbaert 2019); news on a screen, with names and figures, somewhat slower.
 */
const READING_SPEED = 220;

const NOT_ARTICLE = 'aside,nav,footer,[hidden]';

/** Syllables of the body's text, without the headline where it stands inside and without what the site's rule calls clutter. */
export function countWords({ body, headline, site, jsonLd }: Page): number {
  const clutter = [NOT_ARTICLE, ...(site?.clutterInBody ?? []).map(([selector]) => selector)].join(',');
  const shown = body
    ? countIn(elementText(body, LONGEST, (element) => element === headline || element.matches(clutter)))
    : 0;
  // Where the page shows the beginning only, or a script brings the text later, JSON-LD has the whole.
  const article = jsonLd.nodes.find((node) => hasType(node, /Article$/));
  return Math.max(shown, countIn((textOf(article?.['articleBody']) ?? '').slice(0, LONGEST)));
}

/** Whole minutes, at least 1 where there is text. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / READING_SPEED));
}

function countIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
