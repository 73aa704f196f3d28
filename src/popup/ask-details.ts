import type { Article, ArticleDetails } from '../core/metadata/article';
import { reportError } from '../platform/report-error';
import { askBlocks } from './ask-blocks';

/** Which details stand for which article of which tab: they are asked for once, not whenever the page is asked again. */
let known: { readonly key: string; readonly details: Article | undefined } | undefined;

/** An article with its details: place, photographers, corrections and the like. Never rejects. */
export async function withDetails(tabId: number, article: Article): Promise<Article> {
  const key = JSON.stringify([tabId, article.url, article.title, article.modified]);
  if (known?.key !== key) known = { key, details: await detailsOf(tabId) };
  const { details } = known;
  if (!details) return article;
  const { place, photographers, corrected, previousPage, nextPage, pages, ampUrl, commentCount, licence } = details;
  const values: ArticleDetails = {
    ...{ place, corrected, previousPage, nextPage, pages, ampUrl, commentCount, licence },
    ...(photographers && { photographers }),
  };
  return { ...article, ...values, provenance: { ...details.provenance, ...article.provenance } };
}

async function detailsOf(tabId: number): Promise<Article | undefined> {
  try {
    return await askBlocks(tabId, 'articleDetails');
  } catch (error) {
    reportError('details of the article', error);
    return undefined;
  }
}
