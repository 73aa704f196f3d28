import { nameOf, parentOf, queryAll } from '../article-page';
import type { Site } from '../sites/site';
import { headingReason } from './box-heading';
import { reasonOfNames } from './clutter-names';
import type { PageMeasures } from './page-measures';

export interface FoundBody {
  readonly element: Element;
  /** `content`: the site has no rule, or its rule finds less than the content does. */
  readonly by: 'site' | 'content';
}

/** A rule that names less of the text than this share is stale. */
const LEAST_SHARE = 0.5;
/** Photo stories have little text: so many pictures make a body. */
const PHOTO_STORY = 3;

/** How much more text an element around the longest running text must have to be the body in its place. */
const WORTH_WIDENING = 0.15;
/** Link text beside the text that was gained, above which the wider element holds lists too. */
const MOST_LINK_TEXT = 0.5;
const LONGEST_SAPO = 400;

/** Texts that are never the article's, however long. */
const ELSEWHERE = 'footer,aside,nav,form,a,dialog,[hidden],[aria-hidden=true]';
const PARAGRAPH = 'p,blockquote,li,h2,h3,h4,dd,pre,figcaption';

/** The element that holds the article's text: the site's own, unless the page has its text elsewhere. */
export function findBody(
  document: Document,
  site: Site | undefined,
  measures: PageMeasures,
  headline: Element | undefined,
): FoundBody | undefined {
  const running = longestText(measures, headline);
  const named = site ? weightiest(queryAll(document, site.body), measures) : undefined;
  if (named && isFit(named, running, measures)) return { element: named, by: 'site' };
  return running && { element: widen(running, measures, headline), by: 'content' };
}

function weightiest(elements: readonly Element[], measures: PageMeasures): Element | undefined {
  const weight = (element: Element) => measures.of(element).prose + measures.of(element).media;
  const heavy = elements.filter((element) => weight(element) > 0);
  return heavy.sort((a, b) => weight(b) - weight(a))[0];
}

function isFit(named: Element, running: Element | undefined, measures: PageMeasures): boolean {
  if (!running || named.contains(running) || measures.of(named).media >= PHOTO_STORY) return true;
  return measures.of(named).prose >= LEAST_SHARE * measures.of(running).prose;
}

/** The element with the most text in paragraphs of its own, behind the headline and in nothing that calls itself clutter. */
function longestText(measures: PageMeasures, headline: Element | undefined): Element | undefined {
  const lengths = new Map<Element, number>();
  for (const [block, length] of measures.paragraphs) {
    if (isElsewhere(block) || (headline && measures.isBefore(block, headline) && !block.contains(headline))) continue;
    // A paragraph's text counts for what is around it; that of a `div` for itself, too (lines parted by `<br>`).
    const holders = block.matches(PARAGRAPH) ? [parentOf(block)] : [block, parentOf(block)];
    for (const holder of holders)
      if (holder && nameOf(holder) !== 'HTML') lengths.set(holder, (lengths.get(holder) ?? 0) + length);
  }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function isElsewhere(block: Element): boolean {
  if (block.closest(ELSEWHERE)) return true;
  for (let around: Element | undefined = block; around && nameOf(around) !== 'BODY'; around = parentOf(around)) {
    const reason = reasonOfNames(around);
    if (reason === 'comments' || reason === 'footer' || reason === 'popup' || reason === 'related') return true;
  }
  return false;
}

/** Texts may be cut into several containers (pages, live blogs, advertisements between them). */
function widen(running: Element, measures: PageMeasures, headline: Element | undefined): Element {
  let body = running;
  for (let around = parentOf(body); around && isWithinPage(around, headline, body); around = parentOf(around)) {
    const [inner, outer] = [measures.of(body), measures.of(around)];
    const gained = outer.prose - inner.prose - proseOfOthers(around, body, measures);
    const links = outer.linkText - inner.linkText;
    if (gained >= WORTH_WIDENING * inner.prose && links <= MOST_LINK_TEXT * gained) body = around;
  }
  return body;
}

/** No wider than what begins behind the headline, if that is outside. */
function isWithinPage(around: Element, headline: Element | undefined, body: Element): boolean {
  return nameOf(around) !== 'BODY' && (!headline || body.contains(headline) || !around.contains(headline));
}

/** Prose beside a body that is no part of it: in what calls itself clutter, and the sapo. */
function proseOfOthers(around: Element, body: Element, measures: PageMeasures): number {
  const beside = queryAll(around, ':scope > *').filter((element) => !element.contains(body));
  const others = beside.filter((element) => {
    const isSapo = measures.isBefore(element, body) && measures.of(element).prose <= LONGEST_SAPO;
    return isSapo || (reasonOfNames(element) ?? headingReason(element));
  });
  return others.reduce((sum, element) => sum + measures.of(element).prose, 0);
}
