import { contains, nameOf, parentOf, queryAll } from '../article-page';
import type { Site } from '../sites/site';
import { headingReason } from './box-heading';
import { reasonOfNames } from './clutter-names';
import { findLongestText } from './longest-text';
import { names, type PageMeasures } from './page-measures';

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

/** Their texts are never the article's, however long. */
const NEVER_AN_ARTICLE = names('footer aside nav dialog');

/** The element that holds the article's text: the site's own, unless the page has its text elsewhere. */
export function findBody(
  document: Document,
  site: Site | undefined,
  measures: PageMeasures,
  headline: Element | undefined,
): FoundBody | undefined {
  const named = site ? weightiest(queryAll(document, site.body), measures) : undefined;
  if (named && holdsMost(named, measures)) return { element: named, by: 'site' };
  const running = findLongestText(measures, headline);
  if (named && isFit(named, running, measures)) return { element: named, by: 'site' };
  return running && { element: widen(running, measures, headline), by: 'content' };
}

function weightiest(elements: readonly Element[], measures: PageMeasures): Element | undefined {
  const weight = (element: Element) => measures.of(element).prose + measures.of(element).media;
  const heavy = elements.filter((element) => weight(element) > 0);
  return heavy.sort((a, b) => weight(b) - weight(a))[0];
}

/**
 * Whether no other text of the page can be so long that the rule is stale: it need not be looked for. What never holds an
 * article need not be read for that, which is most of a page with many links.
 */
function holdsMost(named: Element, measures: PageMeasures): boolean {
  return measures.of(named).prose >= LEAST_SHARE * measures.proseOutside(NEVER_AN_ARTICLE);
}

function isFit(named: Element, running: Element | undefined, measures: PageMeasures): boolean {
  if (!running || contains(named, running) || measures.of(named).media >= PHOTO_STORY) return true;
  return measures.of(named).prose >= LEAST_SHARE * measures.of(running).prose;
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
  return nameOf(around) !== 'BODY' && (!headline || contains(body, headline) || !contains(around, headline));
}

/** Prose beside a body that is no part of it: in what calls itself clutter, and the sapo. */
function proseOfOthers(around: Element, body: Element, measures: PageMeasures): number {
  const beside = queryAll(around, ':scope > *').filter((element) => !contains(element, body));
  const others = beside.filter((element) => {
    const isSapo = measures.isBefore(element, body) && measures.of(element).prose <= LONGEST_SAPO;
    return isSapo || (reasonOfNames(element) ?? headingReason(element));
  });
  return others.reduce((sum, element) => sum + measures.of(element).prose, 0);
}
