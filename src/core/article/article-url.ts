import { articleShape } from '../article-page/url-shape';

/** The weight of an address that has both a headline's words and an article's number. */
const SURE = 2;

/** Does an address alone tell an article from a list? Asked when a document starts and has nothing else to show. */
export function looksLikeArticleUrl(url: string): boolean {
  return articleShape(url) >= SURE;
}
