import { contains, contentOf, foldText, nameOf } from '../article-page';
import type { HideReason } from '../sites/site';
import { headingReason } from './box-heading';
import { reasonOfNames } from './clutter-names';
import type { FoundArticle } from './find-article';

const BY_TAG: Readonly<Record<string, HideReason>> = {
  NAV: 'navigation',
  HEADER: 'navigation',
  FOOTER: 'footer',
  ASIDE: 'sidebar',
  DIALOG: 'popup',
  INS: 'ads',
};

/** The part of a block that has to have one reason for the block to have it. */
const MOST = 0.5;
/** How much longer than the headline a block may be that repeats it. */
const AROUND_HEADLINE = 60;

/** Why a block is clutter, for the reader: by the rules inside it, its tag, its heading, its names, else by its place. */
export function reasonOf(element: Element, article: FoundArticle, rules: ReadonlyMap<Element, HideReason>): HideReason {
  return (
    BY_TAG[nameOf(element)] ??
    headingReason(element) ??
    repeatsHeadline(element, article) ??
    reasonOfNames(element) ??
    reasonInside(element, article, rules) ??
    (article.measures.isBefore(element, article.body) ? 'navigation' : 'related')
  );
}

function repeatsHeadline(element: Element, { headline }: FoundArticle): HideReason | undefined {
  const title = headline ? foldText(contentOf(headline)) : '';
  if (!title || contentOf(element).length > title.length + 4 * AROUND_HEADLINE) return undefined;
  const text = foldText(contentOf(element));
  return text.includes(title) && text.length <= title.length + AROUND_HEADLINE ? 'repeated-headline' : undefined;
}

function reasonInside(
  element: Element,
  { measures }: FoundArticle,
  rules: ReadonlyMap<Element, HideReason>,
): HideReason | undefined {
  const all = measures.of(element).text;
  return [...rules].find(([inner]) => contains(element, inner) && measures.of(inner).text > MOST * all)?.[1];
}
