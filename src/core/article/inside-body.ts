import { closest, matches, parentOf, queryAll, queryFirst } from '../article-page';
import type { HideReason } from '../sites/site';
import type { HiddenBlock } from './around-article';
import { isArticleTail } from './article-tail';
import { headingReason } from './box-heading';
import { reasonOfNames } from './clutter-names';
import type { FoundArticle } from './find-article';
import { isTeaserBox } from './teaser';

const BOXES = 'div,aside,section,table,ul,ol,nav,footer,ins,article';
/** The share of link text in what stands under a heading that makes a list of related articles of a box. */
const LINKED = 0.6;
const LONGEST_HEADING = 60;
/** The words of a share bar. */
const LONGEST_BAR = 80;
/** A box that holds more of the text than this is the article, whatever it looks like. */
const MOST_PROSE = 0.3;

/** Boxes in the text that are not the article's: what the rules name, and what headings, links and names give away. */
export function hideInside(article: FoundArticle, rules: ReadonlyMap<Element, HideReason>): HiddenBlock[] {
  const { body, kept, keptByReader, holders, headline, measures } = article;
  const hidden = new Map<Element, HideReason>();
  const most = MOST_PROSE * measures.of(body).prose;
  for (const element of queryAll(body, '*')) {
    if (kept.has(element) || holders.has(element) || headline?.contains(element)) continue;
    if (isInside(element, hidden) || isInside(element, keptByReader)) continue;
    const isBox = matches(element, BOXES) && measures.of(element).prose <= most;
    const reason = rules.get(element) ?? (isBox ? reasonInBody(element, article) : undefined);
    if (reason) hidden.set(element, reason);
  }
  return [...hidden].map(([element, reason]) => ({ element, reason }));
}

function isInside(element: Element, boxes: Pick<ReadonlySet<Element>, 'has' | 'size'>): boolean {
  if (boxes.size === 0) return false;
  for (let around = parentOf(element); around; around = parentOf(around)) if (boxes.has(around)) return true;
  return false;
}

function reasonInBody(box: Element, article: FoundArticle): HideReason | undefined {
  const { text, linkText, prose, media } = article.measures.of(box);
  if (isTeaserBox(box, article.measures)) return 'related';
  if (media > 0 || prose > 0) return undefined;
  if (isRowOfLinks(box, article)) return matches(box, 'nav') ? 'navigation' : 'footer';
  const heading = headingReason(box);
  if (heading && linkText > 0 && linkText >= LINKED * (text - LONGEST_HEADING)) return heading;
  const named = reasonOfNames(box);
  if (named === 'related' && linkText > 0 && linkText >= LINKED * text) return named;
  if (named === 'share' && text <= LONGEST_BAR) return named;
  return named === 'ads' && text === 0 ? named : undefined;
}

/** Tags and sections at the end of an `article`; its pages, its contents and the source of a quotation are none. */
function isRowOfLinks(box: Element, article: FoundArticle): boolean {
  if (!matches(box, 'nav,footer') || closest(box, 'blockquote,figure') || isArticleTail(box, article)) return false;
  return article.measures.of(box).links > 0 && !queryFirst(box, 'a[href^="#"]');
}
