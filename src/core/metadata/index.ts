import { siteOf } from '../sites';
import type { Article } from './article';
import { readDetails } from './details/read-details';
import { readArticleBy, type ReadOptions } from './read-article';

export type { Article, ArticleField, Provenance, SourcedValue } from './article';
export { readArticleBy } from './read-article';

/** What a news article says of itself, with all details, read by the rule for its site where there is one: see {@link readArticleBy}. */
export function readArticle(document: Document, url: string, options?: ReadOptions): Article | undefined {
  return readArticleBy(siteOf(url), document, url, { details: readDetails, ...options });
}
