import { findRunningText, nameOf, parentOf, queryAll } from '../article-page';
import type { Site } from '../sites/site';
import { reasonOfNames } from './clutter-names';
import type { PageMeasures } from './page-measures';

export interface FoundBody {
  readonly element: Element;
  /** `content`: the site has no rule, or its rule finds less than the content does. */
  readonly by: 'site' | 'content';
}

/** A rule that names less of the text than this share is stale. */
const LEAST_SHARE = 0.5;

/** How much more text an element around the longest running text must have to be the body in its place. */
const WORTH_WIDENING = 0.15;
/** Link text beside the text that was gained, above which the wider element holds lists too. */
const MOST_LINK_TEXT = 0.5;

/** The element that holds the article's text: the site's own, unless the page has its text elsewhere. */
export function findBody(
  document: Document,
  site: Site | undefined,
  measures: PageMeasures,
  headline: Element | undefined,
): FoundBody | undefined {
  const running = findRunningText(document)?.container;
  const named = site ? mostText(queryAll(document, site.body), measures) : undefined;
  if (named && isFit(named, running, measures)) return { element: named, by: 'site' };
  return running && { element: widen(running, measures, headline), by: 'content' };
}

function mostText(elements: readonly Element[], measures: PageMeasures): Element | undefined {
  const weight = (element: Element) => measures.of(element).prose + measures.of(element).media;
  return elements.reduce<Element | undefined>(
    (best, element) => (weight(element) > (best ? weight(best) : 0) ? element : best),
    undefined,
  );
}

function isFit(named: Element, running: Element | undefined, measures: PageMeasures): boolean {
  return !running || named.contains(running) || measures.of(named).prose >= LEAST_SHARE * measures.of(running).prose;
}

/** Texts may be cut into several containers (pages, live blogs, advertisements between them). */
function widen(running: Element, measures: PageMeasures, headline: Element | undefined): Element {
  let body = running;
  for (let around = parentOf(body); around && isWithinPage(around, headline, body); around = parentOf(around)) {
    const [inner, outer] = [measures.of(body), measures.of(around)];
    const gained = outer.prose - inner.prose - proseOfClutter(around, body, measures);
    const links = outer.linkText - inner.linkText;
    if (gained >= WORTH_WIDENING * inner.prose && links <= MOST_LINK_TEXT * gained) body = around;
  }
  return body;
}

/** No wider than what begins behind the headline, if that is outside. */
function isWithinPage(around: Element, headline: Element | undefined, body: Element): boolean {
  return nameOf(around) !== 'BODY' && (!headline || body.contains(headline) || !around.contains(headline));
}

function proseOfClutter(around: Element, body: Element, measures: PageMeasures): number {
  const beside = queryAll(around, ':scope > *').filter((element) => !element.contains(body));
  return beside.filter(reasonOfNames).reduce((sum, element) => sum + measures.of(element).prose, 0);
}
