import { closest, contains, matches, nameOf, parentOf } from '../article-page';
import { headingReason } from './box-heading';
import { reasonOfNames } from './clutter-names';
import type { PageMeasures } from './page-measures';

/** Texts that are never the article's, however long, unless the headline stands in the same: some pages are one form. */
const ELSEWHERE = 'footer,aside,nav,form,a,dialog,[hidden],[aria-hidden=true]';
const OTHERS: readonly (string | undefined)[] = ['comments', 'footer', 'popup'];
/** The least share of link text in a list of articles with their summaries; a text with links in it has less. */
const LIST_LINKS = 0.15;

/** The text of these is a part of what is around them; that of a `div` may be all (lines parted by `<br>`). */
const PARAGRAPH = 'p,blockquote,li,h2,h3,h4,dd,pre,figcaption';

/** Paragraphs may each have a box of their own. */
const BOX_AROUND = 0.5;
/** What a picture with a caption counts among paragraphs, in UTF-16 units: photo stories have little text. */
const PICTURE = 80;

/** The element with the most paragraphs of its own, behind the headline and in nothing that calls itself clutter. */
export function findLongestText(measures: PageMeasures, headline: Element | undefined): Element | undefined {
  const lengths = new Map<Element, number>();
  const credit = (holder: Element | undefined, length: number): void => {
    if (holder && nameOf(holder) !== 'HTML') lengths.set(holder, (lengths.get(holder) ?? 0) + length);
  };
  const isElsewhere = elsewhere(measures, headline);
  const isCandidate = (block: Element) =>
    !isElsewhere(block) && (!headline || contains(block, headline) || measures.isBefore(headline, block));
  for (const [block, length] of measures.paragraphs()) {
    if (!isCandidate(block)) continue;
    const holder = matches(block, PARAGRAPH) ? parentOf(block) : block;
    credit(holder, length);
    if (holder) credit(parentOf(holder), holder === block ? length : length * BOX_AROUND);
  }
  for (const figure of measures.figures()) if (isCandidate(figure)) credit(parentOf(figure), PICTURE);
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Tells whether an element stands in what is never the article; each is looked at once. */
function elsewhere(measures: PageMeasures, headline: Element | undefined): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  // The section "Bình luận" may stand above a headline.
  const isAroundHeadline = (element: Element) => headline !== undefined && contains(element, headline);
  const isOther = (element: Element) => {
    const named = reasonOfNames(element);
    if (named === 'related') return isList(element, measures);
    return OTHERS.includes(named) || (nameOf(element) !== 'P' && headingReason(element) === 'comments');
  };
  return (element) => {
    let other = closest(element, ELSEWHERE);
    while (other && isAroundHeadline(other)) other = closestAround(other, ELSEWHERE);
    if (other) return true;
    const unknown: Element[] = [];
    let around: Element | undefined = element;
    let isInside: boolean | undefined;
    for (; around && isInside === undefined; around = parentOf(around)) {
      isInside = known.get(around) ?? (nameOf(around) === 'BODY' || isAroundHeadline(around) ? false : undefined);
      if (isInside === undefined) {
        unknown.push(around);
        if (isOther(around)) isInside = true;
      }
    }
    for (const each of unknown) known.set(each, isInside ?? false);
    return isInside ?? false;
  };
}

function closestAround(element: Element, selector: string): Element | undefined {
  const around = parentOf(element);
  return around && closest(around, selector);
}

/** A name alone may be that of a text, too: names change their meaning. */
function isList(element: Element, measures: PageMeasures): boolean {
  const { text, linkText } = measures.of(element);
  return linkText >= LIST_LINKS * text;
}
