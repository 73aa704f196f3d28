import { contains, findHeadline, parentOf, queryAll, rootOf } from '../article-page';
import type { Site } from '../sites/site';
import { findLabels, type LabelPlaces } from './article-labels';
import { findBody, type FoundBody } from './find-body';
import { findHomeLinks } from './home-link';
import { PageMeasures } from './page-measures';

/** An article as it stands in its page. */
export interface FoundArticle extends LabelPlaces {
  readonly bodyBy: FoundBody['by'];
  /** What is never hidden: headline, text, sapo, byline, time, section, the way home, and what the reader keeps. */
  readonly kept: ReadonlySet<Element>;
  /** The part of `kept` that the reader keeps. */
  readonly keptByReader: ReadonlySet<Element>;
  /** The site's name with a way home; a part of `kept`. */
  readonly home: readonly Element[];
  /** What holds something that is never hidden. */
  readonly holders: ReadonlySet<Element>;
}

/** The share of link text above which what a rule names as the body is a card in a list. */
const MOST_LINKED = 0.5;

/**
 * Finds an article with the site's rule, and without one by its content alone.
 * @param keep selectors of what the reader keeps
 */
export function findArticle(
  document: Document,
  url: string,
  site: Site | undefined,
  keep: readonly string[],
): FoundArticle | undefined {
  const root = rootOf(document);
  if (!root) return undefined;
  const measures = new PageMeasures(root);
  const headline = findHeadline(document, site);
  const found = findBody(document, site, measures, headline);
  if (!found) return undefined;
  const body = found.element;
  // Without a headline, what stands beside the text may be its sapo and its byline.
  const scope = headline ? commonAncestor(body, headline) : (parentOf(body) ?? body);
  const places = { body, headline, scope, measures, url };
  const parts = found.by === 'site' && site ? otherParts(site, places) : [];
  // `:is` forgives a broken selector among sound ones.
  const keptByReader = new Set(keep.length > 0 ? queryAll(document, `:is(${keep.join()})`) : []);
  const home = findHomeLinks(document, url);
  const kept = new Set([body, ...parts, ...findLabels(document, site, places), ...home, ...keptByReader]);
  if (headline) kept.add(headline);
  return { ...places, bodyBy: found.by, kept, keptByReader, home, holders: new Set([...kept].flatMap(ancestors)) };
}

/** A text in several containers of the same name. */
function otherParts(site: Site, { body, scope, measures }: LabelPlaces): Element[] {
  return queryAll(scope, site.body).filter((part) => {
    const { text, linkText, prose } = measures.of(part);
    return !contains(part, body) && !contains(body, part) && prose > 0 && linkText <= MOST_LINKED * text;
  });
}

function commonAncestor(body: Element, headline: Element): Element {
  let scope = body;
  while (!contains(scope, headline)) scope = parentOf(scope) ?? headline;
  return scope;
}

function ancestors(element: Element): Element[] {
  const around: Element[] = [];
  for (let holder = parentOf(element); holder; holder = parentOf(holder)) around.push(holder);
  return around;
}
