import { closest, nameOf, parentOf, queryAll, rootOf, walk } from '../article-page';
import { cleanText } from './clean-text';
import { elementText } from './element-text';
import { foldText } from './fold-text';
import { titleParts } from './title-parts';

/** A heading of fewer words may be the section, which titles repeat too. */
const FEWEST_WORDS = 3;
const MOST_HEADINGS = 50;
const LONGEST = 500;

/** Elements whose text stands for another page or for nothing that is shown. */
const ELSEWHERE = 'a[href],head,script,style,noscript,template,nav,footer,svg';

/**
 * The element that shows the headline: the heading of which the page's own titles (og:title, `<title>`) repeat the most
 * words. Where no heading does, as on pages that set it in a `div`, the element whose text is one of the titles; else
 * the only heading that is no link.
 */
export function findHeadline(document: Document, titles: readonly string[]): Element | undefined {
  const folded = titles.map(foldText).filter(Boolean);
  let best: Element | undefined;
  let mostWords = 0;
  for (const heading of queryAll(document, 'h1').slice(0, MOST_HEADINGS)) {
    const words = repeatedWords(foldText(cleanText(elementText(heading, LONGEST))), folded);
    if (words > mostWords) [best, mostWords] = [heading, words];
  }
  return best ?? sameText(document, new Set(titles.flatMap(beginnings))) ?? loneHeading(document);
}

/** Number of words of a heading that a title repeats as they stand, from its beginning or to its end. */
function repeatedWords(heading: string, titles: readonly string[]): number {
  const words = heading.split(' ').length;
  const repeated = titles.some((title) => title === heading || (words >= FEWEST_WORDS && isWithin(heading, title)));
  return heading && repeated ? words : 0;
}

function isWithin(heading: string, title: string): boolean {
  return ` ${title} `.includes(` ${heading} `) || ` ${heading} `.includes(` ${title} `);
}

/** "A - B | C" may be the headline, or "A - B", or "A", with the newspaper's name behind it. */
function beginnings(title: string): string[] {
  const parts = titleParts(title).map(foldText);
  return parts.map((_part, at) => parts.slice(0, at + 1).join(' '));
}

function sameText(document: Document, titles: ReadonlySet<string>): Element | undefined {
  const root = rootOf(document);
  const walker = root && walk(root, 4);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < 10 || text.length > LONGEST) continue;
    const element = parentOf(node);
    if (element && nameOf(element) !== 'TITLE' && titles.has(foldText(text)) && !closest(element, ELSEWHERE))
      return element;
  }
  return undefined;
}

function loneHeading(document: Document): Element | undefined {
  const unlinked = queryAll(document, 'h1').filter(
    (heading) => heading.textContent.trim() && queryAll(heading, 'a[href]').length === 0,
  );
  return unlinked.length === 1 ? unlinked[0] : undefined;
}
