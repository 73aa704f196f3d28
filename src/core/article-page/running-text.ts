import { closest, matches, nameOf, parentOf, queryAll, rootOf, walk } from './page-dom';

/** The element that holds a page's longest running text, and how long that is in UTF-16 units. */
interface RunningText {
  readonly container: Element;
  readonly length: number;
}

/** Shorter pieces are labels, names and times. */
const SHORTEST_PIECE = 25;

/** Text that is no running text: links, lists, controls, what is not shown, and the parts of a page around its content. */
const OUTSIDE =
  'a,li,script,style,noscript,template,textarea,select,option,button,label,iframe,svg,nav,footer,aside,header,figcaption,dialog,[hidden],[aria-hidden=true]';

/** What a paragraph is made of; the text belongs to the element around it. */
const PARAGRAPH = 'p,blockquote,h2,h3,h4';
const BLOCK = `${PARAGRAPH},div,section,article,main,td,center,form,body`;

/** The share of link text above which a container is a list of links with their summaries. */
const MOST_LINKS = 0.25;
const CANDIDATES = 5;

/**
 * Where the page has running text: paragraphs beside one another under one parent. On a list every summary sits in a
 * box of its own, so that the longest running text is short. `undefined` where there is none.
 */
export function findRunningText(document: Document): RunningText | undefined {
  const root = rootOf(document);
  if (!root) return undefined;
  const lengths = new Map<Element, number>();
  const walker = walk(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) credit(node, lengths);
  const longest = [...lengths].sort(([, a], [, b]) => b - a).slice(0, CANDIDATES);
  const found = longest.find(([container, length]) => linkLength(container) <= MOST_LINKS * length);
  return found && { container: found[0], length: found[1] };
}

/** A paragraph's text counts for its parent; that of a `div` for itself (lines parted by `<br>`) and for its parent (one `div` a paragraph). */
function credit(node: Node, lengths: Map<Element, number>): void {
  const length = node.nodeValue?.trim().length ?? 0;
  const around = parentOf(node);
  if (length < SHORTEST_PIECE || !around || closest(around, OUTSIDE)) return;
  const block = closest(around, BLOCK);
  if (!block) return;
  const parent = parentOf(block);
  const holders = matches(block, PARAGRAPH) ? [parent] : [block, parent];
  for (const holder of holders)
    if (holder && nameOf(holder) !== 'HTML') lengths.set(holder, (lengths.get(holder) ?? 0) + length);
}

function linkLength(container: Element): number {
  return queryAll(container, 'a').reduce((sum, link) => sum + link.textContent.trim().length, 0);
}
