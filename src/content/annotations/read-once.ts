import type { Article } from '../../core/metadata/article';
import type { Page } from '../shared-world';

/**
 * The article of a page for what asks whenever the page rests: to read it takes longer than all that. It is read anew for
 * another address, title or body.
 */
export function readOnce(document: Document, page: Page): () => Article | undefined {
  let known: { readonly of: readonly unknown[]; readonly article: Article | undefined } | undefined;
  return () => {
    const of = [document.URL, document.title, page.reader?.plan.body];
    if (!known || of.some((value, i) => value !== known?.of[i])) known = { of, article: page.reader?.readArticle() };
    return known.article;
  };
}
