import { elementText, matches } from '../article-page';
import type { Site } from '../sites/site';

/** UTF-16 units: more than any article has. */
const LONGEST = 1_000_000;

const NOT_ARTICLE = 'aside,nav,footer,[hidden]';

/** The text of the body, a line a block, without the headline where it stands inside and without what the site's rule calls clutter. */
export function articleText(body: Element, headline: Element | undefined, site: Site | undefined): string {
  const clutter = [NOT_ARTICLE, ...(site?.clutterInBody ?? []).map(([selector]) => selector)].join(',');
  return elementText(body, LONGEST, (element) => element === headline || matches(element, clutter));
}
