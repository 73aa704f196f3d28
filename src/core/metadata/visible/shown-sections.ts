import { elementText, foldText, matches, parentOf, queryAll } from '../../article-page';
import type { Page } from '../page';
import { isSectionLink } from '../section-link';
import type { Claim } from '../sources/source';
import { webUrl } from '../web-url';

/** Class names of the label over a headline: `cate-name`, `detail-cate`, `category`, `chuyen-muc`, `zone-name`. */
const LABEL =
  '[class*="cate" i],[class*="chuyenmuc" i],[class*="chuyen-muc" i],[class*="zone-name" i],[class*="section-name" i]';
const LONGEST = 40;
const MOST = 20;
/** A list of more links is a menu, not a path to the article. */
const LONGEST_PATH = 4;

/** Node.DOCUMENT_POSITION_FOLLOWING: the constant lives on the global object. */
const FOLLOWING = 4;

/**
 * The label over the headline; the links to sections between the article's beginning and its headline, the nearest
 * first; the links to the sections that the page's address names ("/kinh-doanh/…").
 */
export function shownSections(page: Page): Claim[] {
  const { headline, scope, document } = page;
  const isBefore = (element: Element) => !headline || (element.compareDocumentPosition(headline) & FOLLOWING) !== 0;
  const above = (selector: string) => (scope ? queryAll(scope, selector).filter(isBefore).reverse() : []);
  const links = queryAll(document, 'a[href]').filter((link) => isNamedBy(link, page.url));
  return [
    ...toClaims(above(LABEL), 'label'),
    ...toClaims(
      above('a[href]').filter((link) => isSectionLink(link, page.url) && !isInMenu(link)),
      'a',
    ),
    ...toClaims(links.reverse(), 'address'),
  ];
}

/** Has an element or the one around it the class of a section's label? */
export function isLabel(element: Element): boolean {
  const around = parentOf(element);
  return matches(element, LABEL) || (around !== undefined && matches(around, LABEL));
}

/** The part of a path that names a section is the section's name without marks. */
function isNamedBy(link: Element, pageUrl: string): boolean {
  const parts = webUrl(pageUrl)?.pathname.toLowerCase().split('/').slice(1, -1) ?? [];
  const name = foldText(link.textContent.slice(0, LONGEST + 1)).replaceAll(' ', '-');
  return parts.includes(name) && isSectionLink(link, pageUrl);
}

function isInMenu(link: Element): boolean {
  const list = link.closest('ul,ol,nav');
  return list !== null && queryAll(list, 'a').length > LONGEST_PATH;
}

function toClaims(elements: readonly Element[], key: string): Claim[] {
  const texts = elements.map((element) => elementText(element, LONGEST + 1).trim());
  return texts
    .filter((text) => text && text.length <= LONGEST)
    .slice(0, MOST)
    .map((text) => ({ key, text, shown: true }));
}
