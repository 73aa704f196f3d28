import type { ArticleIdentity } from '../../core/metadata/identify-article';
import type { Page } from '../shared-world';

/** Which article a page shows, for what asks whenever the page rests: found anew for another address, title or body. */
export function readOnce(document: Document, page: Page): () => ArticleIdentity | undefined {
  let known: { readonly of: readonly unknown[]; readonly article: ArticleIdentity | undefined } | undefined;
  return () => {
    const of = [document.URL, document.title, page.reader?.plan.body];
    if (!known || of.some((value, i) => value !== known?.of[i])) known = { of, article: page.article?.identify() };
    return known.article;
  };
}
