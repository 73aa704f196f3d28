import { contains, queryAll } from '../article-page';
import type { Site } from '../sites/site';
import type { PageMeasures } from './page-measures';

/** Where to look for an article's labels. */
export interface LabelPlaces {
  readonly body: Element;
  readonly headline: Element | undefined;
  /** The smallest element around headline and body. */
  readonly scope: Element;
  readonly measures: PageMeasures;
  /** The page's address. */
  readonly url: string;
}

const BREADCRUMB = '[class*=breadcrumb i],[class*=bread-crumb i],[itemtype$="/BreadcrumbList"]';
/** A longer "breadcrumb" is a menu. */
const LONGEST_BREADCRUMB = 160;
/** The longest sapo; a longer "byline" is a box about the author. */
const LONGEST_LABEL = 600;

/** Sapo, byline, time and section where the site's rule has them, and the breadcrumb. */
export function findLabels(document: Document, site: Site | undefined, places: LabelPlaces): Element[] {
  const { sapo, author, date, section } = site?.metadata ?? {};
  const lists = [sapo, author, date, section].filter((list) => list !== undefined);
  const named = lists.map((list) => firstLabel(queryAll(document, list), places));
  const { headline, body, measures } = places;
  const breadcrumb = queryAll(document, BREADCRUMB).find((element) => {
    const { text } = measures.of(element);
    return text > 0 && text <= LONGEST_BREADCRUMB && measures.isBefore(element, headline ?? body);
  });
  return [...named, breadcrumb].filter((element) => element !== undefined);
}

/** One, as lists around the article repeat bylines and times: the first beside the article, else the first above it. */
function firstLabel(elements: readonly Element[], { scope, measures }: LabelPlaces): Element | undefined {
  const labels = elements.filter((element) => {
    const { text } = measures.of(element);
    return text > 0 && text <= LONGEST_LABEL;
  });
  return labels.find((label) => contains(scope, label)) ?? labels.find((label) => measures.isBefore(label, scope));
}
