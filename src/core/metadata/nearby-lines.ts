import { closest, contains, elementText, parentOf, rootOf, walk } from '../article-page';
import { cleanText } from './clean-text';

/** A short text beside the article, as people read it. */
export interface NearbyLine {
  readonly text: string;
  /** The element that directly holds the text. */
  readonly element: Element;
  /** `head`: behind the headline, before the text; `before`: in front of the headline, nearest first; `end`: the last lines of the body and the first behind it, last first. */
  readonly place: 'head' | 'before' | 'end';
}

const SKIPPED = 'script,style,noscript,template,textarea,select,option,button,nav,footer,aside,figure,svg,head';
const BLOCK = 'p,div,section,article,header,li,ul,td,tr,table,h1,h2,h3,h4,blockquote,main,body,form,time';

/** How many texts belong to each place. */
const REACH = { head: 40, before: 14, end: 12, after: 6 };
/** A line that names an author or a date is short; a paragraph is long. */
export const LONGEST_LINE = 160;
const PARAGRAPH = 200;
const MOST_PARAGRAPHS = 2;

/** The short lines around an article's headline and at its end, where bylines, dates and sections stand. */
export function nearbyLines(
  document: Document,
  headline: Element | undefined,
  body: Element | undefined,
): NearbyLine[] {
  const texts = readableTexts(document);
  const within = (element: Element | undefined) => (text: Text) => element !== undefined && contains(element, text);
  const bodyStart = texts.findIndex(within(body));
  const bodyEnd = texts.findLastIndex(within(body)) + 1;
  const shown = texts.findIndex(within(headline));
  const start = shown < 0 ? bodyStart : shown;
  const behind = texts.findLastIndex(within(headline)) + 1;
  if (start < 0) return [];
  const end = texts.slice(Math.max(behind, bodyStart, bodyEnd - REACH.end), Math.max(bodyEnd, behind));
  return [
    ...toLines(untilText(texts.slice(behind, behind + REACH.head)), 'head'),
    ...toLines(texts.slice(Math.max(0, start - REACH.before), start).reverse(), 'before'),
    ...toLines(
      [...end, ...texts.slice(Math.max(bodyEnd, behind), Math.max(bodyEnd, behind) + REACH.after)].reverse(),
      'end',
    ),
  ];
}

function readableTexts(document: Document): Text[] {
  const root = rootOf(document);
  const texts: Text[] = [];
  const walker = root && walk(root, 4);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const around = parentOf(node);
    if (around && node.nodeValue?.trim() && !closest(around, SKIPPED)) texts.push(node as Text);
  }
  return texts;
}

/** What stands before the second paragraph: behind the first, the summary, there is often a line more. */
function untilText(texts: readonly Text[]): Text[] {
  let paragraphs = 0;
  return texts.filter((text) => {
    if ((text.nodeValue?.length ?? 0) >= PARAGRAPH) paragraphs++;
    return paragraphs < MOST_PARAGRAPHS;
  });
}

function toLines(texts: readonly Text[], place: NearbyLine['place']): NearbyLine[] {
  const seen = new Set<string>();
  return texts.flatMap((node) => {
    const element = parentOf(node);
    if (!element) return [];
    const block = closest(element, BLOCK) ?? element;
    const whole = cleanText(elementText(block, LONGEST_LINE * 2));
    const text = whole.length <= LONGEST_LINE ? whole : cleanText(node.nodeValue ?? '');
    if (!text || text.length > LONGEST_LINE || seen.has(text)) return [];
    seen.add(text);
    return [{ text, element, place }];
  });
}
