import { parentOf, queryAll } from '../article-page';
import type { HideReason } from '../sites/site';
import type { HiddenBlock } from './around-article';
import { headingReason } from './box-heading';
import { reasonOfNames } from './clutter-names';
import type { FoundArticle } from './find-article';

const BOXES = 'div,aside,section,table,ul,ol,nav,ins,article';
/** The share of link text behind a heading that makes a box of related articles of it. */
const LINKED = 0.6;
const LONGEST_HEADING = 60;
const LONGEST_BAR = 80;

/** Boxes in the text that are not the article's: what the rules name, and what heading and links give away. */
export function hideInside(
  { body, kept, holders, headline, measures }: FoundArticle,
  rules: ReadonlyMap<Element, HideReason>,
): HiddenBlock[] {
  const hidden = new Map<Element, HideReason>();
  for (const element of queryAll(body, '*')) {
    if (kept.has(element) || holders.has(element)) continue;
    if (headline?.contains(element) || isInside(element, hidden)) continue;
    const reason = rules.get(element) ?? (element.matches(BOXES) ? reasonInBody(element, measures) : undefined);
    if (reason) hidden.set(element, reason);
  }
  return [...hidden].map(([element, reason]) => ({ element, reason }));
}

function isInside(element: Element, hidden: ReadonlyMap<Element, HideReason>): boolean {
  for (let around = parentOf(element); around; around = parentOf(around)) if (hidden.has(around)) return true;
  return false;
}

function reasonInBody(element: Element, measures: FoundArticle['measures']): HideReason | undefined {
  const { text, linkText, links, prose, media } = measures.of(element);
  const byName = reasonOfNames(element);
  if (media > 0 || prose > 0) return undefined;
  const heading = headingReason(element);
  if (heading && links > 0 && linkText >= LINKED * (text - LONGEST_HEADING) && linkText > 0) return heading;
  if (byName === 'related' && links > 0 && linkText >= LINKED * text) return byName;
  if (byName === 'share' && text <= LONGEST_BAR) return byName;
  return byName === 'ads' && text === 0 ? byName : undefined;
}
