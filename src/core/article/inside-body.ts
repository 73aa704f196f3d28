import { parentOf, queryAll } from '../article-page';
import type { HideReason } from '../sites/site';
import type { HiddenBlock } from './around-article';
import { headingReason } from './box-heading';
import { reasonOfNames } from './clutter-names';
import type { FoundArticle } from './find-article';
import { isTeaserBox } from './teaser';

const BOXES = 'div,aside,section,table,ul,ol,nav,ins,article';
/** The share of link text in what stands under a heading that makes a list of related articles of a box. */
const LINKED = 0.6;
const LONGEST_HEADING = 60;
/** The words of a share bar. */
const LONGEST_BAR = 80;
/** A box that holds more of the text than this is the article, whatever it looks like. */
const MOST_PROSE = 0.3;

/** Boxes in the text that are not the article's: what the rules name, and what headings, links and names give away. */
export function hideInside(
  { body, kept, holders, headline, measures }: FoundArticle,
  rules: ReadonlyMap<Element, HideReason>,
): HiddenBlock[] {
  const hidden = new Map<Element, HideReason>();
  const most = MOST_PROSE * measures.of(body).prose;
  for (const element of queryAll(body, '*')) {
    if (kept.has(element) || holders.has(element) || headline?.contains(element)) continue;
    if (isInside(element, hidden)) continue;
    const isBox = element.matches(BOXES) && measures.of(element).prose <= most;
    const reason = rules.get(element) ?? (isBox ? reasonInBody(element, measures) : undefined);
    if (reason) hidden.set(element, reason);
  }
  return [...hidden].map(([element, reason]) => ({ element, reason }));
}

function isInside(element: Element, hidden: ReadonlyMap<Element, HideReason>): boolean {
  for (let around = parentOf(element); around; around = parentOf(around)) if (hidden.has(around)) return true;
  return false;
}

function reasonInBody(box: Element, measures: FoundArticle['measures']): HideReason | undefined {
  const { text, linkText, prose, media } = measures.of(box);
  if (isTeaserBox(box, measures)) return 'related';
  if (media > 0 || prose > 0) return undefined;
  const heading = headingReason(box);
  if (heading && linkText > 0 && linkText >= LINKED * (text - LONGEST_HEADING)) return heading;
  const named = reasonOfNames(box);
  if (named === 'related' && linkText > 0 && linkText >= LINKED * text) return named;
  if (named === 'share' && text <= LONGEST_BAR) return named;
  return named === 'ads' && text === 0 ? named : undefined;
}
