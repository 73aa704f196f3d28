import { queryAll } from '../article-page';
import type { Site } from '../sites/site';

const ELSEWHERE = 'a[href],nav,footer,aside';
const LONGEST = 300;
/** Fewer words that begin a title may be those of a section. */
const FEWEST_WORDS = 5;

/**
 * The element that shows the headline: what the site's rule names, else the heading that the page's own titles repeat,
 * else the first element whose text is one of the titles (some sites set the headline in a `div`), else the only `h1`.
 */
export function findHeadline(document: Document, site: Site | undefined): Element | undefined {
  const named = site?.metadata.title ? queryAll(document, site.metadata.title) : [];
  const titles = titlesOf(document);
  const headings = queryAll(document, 'h1').filter((heading) => plainText(heading) && !heading.closest('footer'));
  const repeated = headings.filter((heading) => titles.some((title) => isPartOf(plainText(heading), title)));
  return (
    named.find((element) => plainText(element)) ??
    longestText(repeated) ??
    sameText(document, titles) ??
    (headings.length === 1 ? headings[0] : undefined)
  );
}

/** Text as it is compared: without case, punctuation and spaces at the ends. */
export function plainText(element: Element): string {
  return plain(element.textContent);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function titlesOf(document: Document): string[] {
  const metas = queryAll(document, 'meta[property="og:title"],meta[name="twitter:title"]');
  const texts = [
    ...metas.map((meta) => meta.getAttribute('content') ?? ''),
    ...queryAll(document, 'head > title').map((title) => title.textContent),
  ];
  return texts.map(plain).filter((text) => text.length > 0);
}

/** Titles have the newspaper's name around the headline. A heading of one or two words is the newspaper or a section. */
function isPartOf(heading: string, title: string): boolean {
  return title === heading || (heading.split(' ').length > 2 && ` ${title} `.includes(` ${heading} `));
}

/** A title, or the beginning of one that ends in the newspaper's name. */
function isTitle(text: string, titles: readonly string[]): boolean {
  const isLong = text.split(' ').length >= FEWEST_WORDS;
  return titles.some((title) => title === text || (isLong && title.startsWith(`${text} `)));
}

function longestText(elements: readonly Element[]): Element | undefined {
  return elements.reduce<Element | undefined>(
    (best, element) => (element.textContent.trim().length > (best?.textContent.trim().length ?? 0) ? element : best),
    undefined,
  );
}

function sameText(document: Document, titles: readonly string[]): Element | undefined {
  const candidates = queryAll(document, 'body :is(h2,h3,div,p,span,strong)');
  const short = candidates.filter((element) => element.textContent.length <= LONGEST && !element.closest(ELSEWHERE));
  const same = short.filter((element) => isTitle(plainText(element), titles));
  // The innermost of those that hold each other.
  return same.find((element) => !same.some((other) => other !== element && element.contains(other)));
}
