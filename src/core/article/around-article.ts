import { contains, matches, nameOf, parentOf, queryAll, queryFirst } from '../article-page';
import type { HideReason } from '../sites/site';
import { isArticleTail } from './article-tail';
import { isViewer, reasonOfNames } from './clutter-names';
import type { FoundArticle } from './find-article';
import { isClutterInLead, isLabelAbove, isPhotoAbove } from './lead-clutter';
import { reasonOf } from './reason-of';

export interface HiddenBlock {
  readonly element: Element;
  readonly reason: HideReason;
}

export interface Around {
  /** The outermost elements that hold nothing of the article, with those in its body, in the page's order. */
  readonly hidden: readonly HiddenBlock[];
  /** Boxes outside the article with nothing in them: where they keep room, they are holes. */
  readonly empty: readonly Element[];
}

/** Elements that show nothing by themselves. */
const UNSEEN = /^(?:SCRIPT|STYLE|LINK|META|TEMPLATE|NOSCRIPT|BR|HR|HEAD|TITLE|BASE|SOURCE|TRACK)$/;

const LINK = 'a[href]';

/** Section and time may stand in the boxes around the one that holds headline and text. */
const BOXES_AROUND = 2;

/**
 * What stands around the article. Behind the text and outside the article's column everything goes that is not known to
 * belong to the article; between headline and text everything stays that is not known to be clutter.
 * @param inside what is hidden in the body
 */
export function hideAround(
  page: Element,
  article: FoundArticle,
  rules: ReadonlyMap<Element, HideReason>,
  inside: readonly HiddenBlock[],
): Around {
  const hidden: HiddenBlock[] = [];
  const empty: Element[] = [];
  const visit = (parent: Element): void => {
    for (const element of queryAll(parent, ':scope > *')) {
      if (element === article.body) hidden.push(...inside);
      if (UNSEEN.test(nameOf(element)) || article.kept.has(element)) continue;
      const place = placeOf(element, article);
      if (article.holders.has(element)) visit(element);
      else if (!rules.has(element) && isEmpty(element, article)) {
        if (reasonOfNames(element) === 'ads') hidden.push({ element, reason: 'ads' });
        else if (place !== 'lead' && !isViewer(element)) empty.push(element);
      } else if (rules.has(element) || isClutter(element, place, article))
        hidden.push({ element, reason: rules.get(element) ?? reasonOf(element, article, rules) });
      else if (place === 'lead') visit(element);
    }
  };
  if (contains(article.body, page)) hidden.push(...inside);
  else visit(page);
  return { hidden, empty };
}

/** `above`: near and before the headline; `lead`: from there to the text; `tail`: behind the text, in the article's box. */
type Place = 'above' | 'lead' | 'tail' | 'outside';

function placeOf(element: Element, { scope, headline, body, measures }: FoundArticle): Place {
  if (measures.isBefore(element, headline ?? body)) return contains(boxesAround(scope), element) ? 'above' : 'outside';
  if (!contains(scope, element)) return 'outside';
  return measures.isBefore(element, body) ? 'lead' : 'tail';
}

function boxesAround(scope: Element): Element {
  let box = scope;
  for (let i = 0; i < BOXES_AROUND; i++) box = parentOf(box) ?? box;
  return box;
}

function isClutter(element: Element, place: Place, article: FoundArticle): boolean {
  if (isViewer(element)) return false;
  if (place === 'lead') return isClutterInLead(element, article);
  if (place === 'above') return !isLabelAbove(element, article) && !isPhotoAbove(element, article);
  return place === 'outside' || !isArticleTail(element, article);
}

/** An empty box may be anything that a script fills later; only advertisements have no other use. */
function isEmpty(element: Element, { measures }: FoundArticle): boolean {
  // Most that is not empty has a link: what else it holds need not be read.
  if (matches(element, LINK) || queryFirst(element, LINK)) return false;
  const { text, media, fields } = measures.of(element);
  return text + media + fields === 0 && !hasFrame(element);
}

function hasFrame(element: Element): boolean {
  return nameOf(element) === 'IFRAME' || queryFirst(element, 'iframe,img,video,canvas') !== undefined;
}
