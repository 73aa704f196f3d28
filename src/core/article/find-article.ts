import { parentOf, queryAll, rootOf } from '../article-page';
import type { Site } from '../sites/site';
import { findBody, type FoundBody } from './find-body';
import { findHeadline } from './find-headline';
import { findHomeLink } from './home-link';
import { PageMeasures } from './page-measures';

/** An article as it stands in its page. */
export interface FoundArticle {
  readonly body: Element;
  readonly bodyBy: FoundBody['by'];
  readonly headline: Element | undefined;
  /** The smallest element around headline and body. */
  readonly scope: Element;
  /** What is never hidden: headline, body, sapo, byline, time, section, the way home. */
  readonly kept: ReadonlySet<Element>;
  /** What holds something that is never hidden. */
  readonly holders: ReadonlySet<Element>;
  readonly measures: PageMeasures;
}

const BREADCRUMB = '[class*=breadcrumb i],[class*=bread-crumb i],[itemtype$="/BreadcrumbList"]';
/** A longer "breadcrumb" is a menu. */
const LONGEST_BREADCRUMB = 160;
/** A longer "byline" is a box about the author with all their articles. */
const LONGEST_LABEL = 600;

/** Finds an article with the site's rule, and without one by its content alone. */
export function findArticle(document: Document, url: string, site: Site | undefined): FoundArticle | undefined {
  const root = rootOf(document);
  if (!root) return undefined;
  const measures = new PageMeasures(root);
  const headline = findHeadline(document, site);
  const body = findBody(document, site, measures, headline);
  if (!body) return undefined;
  const scope = commonAncestor(body.element, headline);
  const found = { body: body.element, headline, scope, measures };
  const kept = new Set<Element>([body.element, ...labels(document, url, site, found)]);
  if (headline) kept.add(headline);
  return { ...found, bodyBy: body.by, kept, holders: new Set([...kept].flatMap(ancestors)) };
}

type Found = Pick<FoundArticle, 'body' | 'headline' | 'scope' | 'measures'>;

/** Sapo, byline, time and section where the site has them, one of each: lists around the article repeat them. */
function labels(document: Document, url: string, site: Site | undefined, found: Found): Element[] {
  const { sapo, author, date, section } = site?.metadata ?? {};
  const first = [sapo, author, date, section].flatMap((list) =>
    list ? (firstLabel(document, list, found) ?? []) : [],
  );
  const breadcrumb = queryAll(document, BREADCRUMB).find(
    (element) =>
      found.measures.isBefore(element, found.headline ?? found.body) &&
      found.measures.of(element).text > 0 &&
      found.measures.of(element).text <= LONGEST_BREADCRUMB,
  );
  return [...first, breadcrumb, findHomeLink(document, url)].filter((element) => element !== undefined);
}

function firstLabel(document: Document, list: string, { scope, measures }: Found): Element | undefined {
  const labelled = queryAll(document, list).filter((element) => {
    const { text } = measures.of(element);
    return text > 0 && text <= LONGEST_LABEL;
  });
  return (
    labelled.find((element) => scope.contains(element)) ?? labelled.find((element) => measures.isBefore(element, scope))
  );
}

function commonAncestor(body: Element, headline: Element | undefined): Element {
  let scope = body;
  while (headline && !scope.contains(headline)) scope = parentOf(scope) ?? headline;
  return scope;
}

function ancestors(element: Element): Element[] {
  const around: Element[] = [];
  for (let holder = parentOf(element); holder; holder = parentOf(holder)) around.push(holder);
  return around;
}
