import { isArticlePage, queryFirst } from '../article-page';
import type { Site } from '../sites/site';
import { type HiddenBlock, hideAround } from './around-article';
import { columnsOf } from './columns';
import { findArticle } from './find-article';
import { hideInside } from './inside-body';
import { judgeRules } from './site-rules';

export interface DeclutterPlan {
  /** The element that holds the article's text; `undefined` where the page is no article. */
  readonly body: Element | undefined;
  /** What found the body: the site's rule, or the content, where there is no rule or a stale one. */
  readonly bodyBy: 'site' | 'content' | undefined;
  /** The element that showed the headline when this was decided, if there was one. */
  readonly headline: Element | undefined;
  /** The outermost elements to hide, each once, in the page's order; none holds a part of the article. */
  readonly hidden: readonly HiddenBlock[];
  /** Selectors of the site's rule that would hide a part of the article here: for `hideSheet`'s `without`. */
  readonly unsafe: readonly string[];
  /** Elements around the body, innermost first, with a hidden block or an empty box for a neighbour: where that stands beside, to be centred. */
  readonly columns: readonly Element[];
  /** Boxes around the article with nothing in them: to be hidden where they keep room. */
  readonly empty: readonly Element[];
  /** What the reader keeps. */
  readonly kept: readonly Element[];
}

const NOTHING: DeclutterPlan = {
  body: undefined,
  bodyBy: undefined,
  headline: undefined,
  hidden: [],
  unsafe: [],
  columns: [],
  empty: [],
  kept: [],
};

/**
 * What to hide on a finished page so that the article is left, and why. Changes nothing; throws nothing.
 * @param site the rule for the page's site; without one the content alone decides
 * @param keep selectors of what the reader keeps: nothing of it is hidden, whatever it is
 */
export function planDeclutterBy(
  site: Site | undefined,
  document: Document,
  url: string,
  keep: readonly string[] = [],
): DeclutterPlan {
  try {
    return planOf(site, document, url, keep);
  } catch {
    // A page may put anything in place of what the DOM promises: nothing of it is hidden then.
    return NOTHING;
  }
}

function planOf(site: Site | undefined, document: Document, url: string, keep: readonly string[]): DeclutterPlan {
  const page = queryFirst(document, 'body');
  if (!page || !isArticlePage(document, url)) return NOTHING;
  const article = findArticle(document, url, site, keep);
  if (!article) return NOTHING;
  const rules = judgeRules(document, site, article);
  const { hidden, empty } = hideAround(page, article, rules.reasons, hideInside(article, rules.reasons));
  return {
    body: article.body,
    bodyBy: article.bodyBy,
    headline: article.headline,
    hidden,
    unsafe: rules.unsafe,
    columns: columnsOf(article.body, [...hidden.map(({ element }) => element), ...empty]),
    empty,
    kept: [...article.keptByReader],
  };
}
