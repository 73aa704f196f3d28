import { nameOf, walk } from './page-dom';

/** Elements that do not break a word or a line: text goes on through them. */
const INLINE = new Set('A ABBR B BDI BDO CITE EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP U WBR'.split(' '));

/** Elements whose text nobody reads as the page's own; a form inside an article is a poll or a comment box. */
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON FORM IFRAME OBJECT SVG'.split(' '));

/**
 * The text of an element with a line break between blocks. Reads at most about `longest` UTF-16 units and leaves out
 * scripts, and what `leaveOut` names.
 */
export function elementText(root: Element, longest = 2000, leaveOut?: (element: Element) => boolean): string {
  const walker = walk(root, 5, (node) => !isElement(node) || !(UNREAD.has(nameOf(node)) || leaveOut?.(node)));
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node && length < longest; node = walker.nextNode()) {
    if (isBlock(node) || (node.previousSibling && isBlock(node.previousSibling))) parts.push('\n');
    if (isElement(node)) continue;
    // Line breaks in the source are blanks on the page.
    const text = (node.nodeValue ?? '').replaceAll('\n', ' ');
    parts.push(text);
    length += text.length;
  }
  return parts.join('');
}

function isElement(node: Node): node is Element {
  return !nameOf(node).startsWith('#');
}

function isBlock(node: Node): boolean {
  return isElement(node) && !INLINE.has(nameOf(node));
}
