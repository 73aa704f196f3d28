import type { Site } from '../sites/site';
import { elementText } from './element-text';
import { foldText } from './fold-text';
import { closest, parentOf, queryAll, queryFirst, rootOf, walk } from './page-dom';

/** A heading of fewer words that a title repeats may be the newspaper or a section. */
const FEWEST_WORDS = 3;
/** Fewer words that begin a title, in something that is no heading, may be those of a section. */
const FEWEST_WORDS_OF_TEXT = 5;
const MOST_HEADINGS = 50;
const MOST_TITLES = 6;
/** UTF-16 units. */
const LONGEST = 500;

/** Elements whose text stands for another page, for this page's parts or for nothing that is shown. */
const ELSEWHERE = 'a[href],head,script,style,noscript,template,nav,aside,footer,svg';
const BLOCK = 'h2,h3,h4,p,div,td,li,section,header';

/**
 * The element that shows the headline: what the site's rule names, else the heading of which the page's own titles
 * (og:title, `<title>`) repeat the most words, else the first text that is one of the titles (some sites set the
 * headline in a `div`), else the only heading that is no link. To be asked of a page that is not {@link isTooDeep}, as no
 * article is: it looks around texts.
 */
export function findHeadline(document: Document, site: Site | undefined): Element | undefined {
  const named = site?.metadata.title ? queryAll(document, site.metadata.title) : [];
  const titles = titlesOf(document);
  const headings = queryAll(document, 'h1').filter(
    (heading) => textOf(heading) && !closest(heading, 'footer') && !leadsHome(heading),
  );
  return named.find(textOf) ?? mostRepeated(headings, titles) ?? sameText(document, titles) ?? loneHeading(headings);
}

/** The newspaper's name over its page; titles repeat that too. */
function leadsHome(heading: Element): boolean {
  return queryAll(heading, 'a[href]').some((link) =>
    /^(?:https?:\/\/[^/]+)?\/?$/.test(link.getAttribute('href') ?? ''),
  );
}

function titlesOf(document: Document): string[] {
  const metas = queryAll(document, 'meta[property="og:title"],meta[name="twitter:title"]').slice(0, MOST_TITLES);
  const texts = [
    ...metas.map((meta) => meta.getAttribute('content') ?? ''),
    ...queryAll(document, 'title')
      .slice(0, 1)
      .map((title) => title.textContent),
  ];
  return texts.map((text) => foldText(text.slice(0, LONGEST))).filter(Boolean);
}

function textOf(element: Element): string {
  return foldText(elementText(element, LONGEST));
}

function mostRepeated(headings: readonly Element[], titles: readonly string[]): Element | undefined {
  let best: Element | undefined;
  let mostWords = 0;
  for (const heading of headings.slice(0, MOST_HEADINGS)) {
    const words = repeatedWords(textOf(heading), titles);
    if (words > mostWords) [best, mostWords] = [heading, words];
  }
  return best;
}

/** Number of words of a heading that a title repeats as they stand; 0 where the two are not one within the other. */
function repeatedWords(heading: string, titles: readonly string[]): number {
  const words = heading.split(' ').length;
  const isRepeated = titles.some(
    (title) => title === heading || (words >= FEWEST_WORDS && (isWithin(heading, title) || isWithin(title, heading))),
  );
  return isRepeated ? words : 0;
}

function isWithin(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

function sameText(document: Document, titles: readonly string[]): Element | undefined {
  const root = rootOf(document);
  const walker = root && walk(root, 4);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!text.trim() || text.length > LONGEST) continue;
    const around = parentOf(node);
    if (!around || closest(around, ELSEWHERE) || !titles.some((title) => isWithin(foldText(text), title))) continue;
    // A headline may be parted by <br> or by an inline element.
    const found = [around, closest(around, BLOCK)].find((element) => element && isTitle(textOf(element), titles));
    if (found) return found;
  }
  return undefined;
}

/** A title, or the part of one that has the newspaper's name behind it or before it. */
function isTitle(text: string, titles: readonly string[]): boolean {
  const isLong = text.split(' ').length >= FEWEST_WORDS_OF_TEXT;
  return titles.some(
    (title) => title === text || (isLong && (title.startsWith(`${text} `) || title.endsWith(` ${text}`))),
  );
}

function loneHeading(headings: readonly Element[]): Element | undefined {
  const unlinked = headings.filter((heading) => !queryFirst(heading, 'a[href]'));
  return unlinked.length === 1 ? unlinked[0] : undefined;
}
