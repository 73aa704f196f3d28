import { findHeadline } from '../core/article-page';
import type { Page } from './shared-world';

/** The element that shows the article's headline: the one that was found with the article, unless a script has made another. */
export function shownHeadline(
  document: Document,
  { reader, site }: Pick<Page, 'reader' | 'site'>,
): Element | undefined {
  const headline = reader?.plan.headline;
  return headline?.isConnected ? headline : findHeadline(document, site);
}
