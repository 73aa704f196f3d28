/** Elements that do not break a word or a line: text goes on through them. */
const INLINE = new Set('A ABBR B BDI BDO CITE EM FONT I INS MARK Q S SMALL SPAN STRONG SUB SUP U WBR'.split(' '));

/** Elements whose text nobody reads on the page. */
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON IFRAME OBJECT SVG'.split(' '));

/** Node types and filter answers by number: the DOM's constants live on the global object, which core does not know. */
const TEXT_NODE = 3;
const SHOW_ELEMENTS_AND_TEXT = 5;
const ACCEPT = 1;
const REJECT = 2;

/**
 * The text of an element with a line break between blocks. Reads at most about `longest` UTF-16 units and leaves out
 * scripts, and what `leaveOut` names.
 */
export function elementText(root: Element, longest = 2000, leaveOut?: (element: Element) => boolean): string {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENTS_AND_TEXT, (node) =>
    isElement(node) && (UNREAD.has(node.tagName.toUpperCase()) || leaveOut?.(node)) ? REJECT : ACCEPT,
  );
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node && length < longest; node = walker.nextNode()) {
    if (isBlock(node) || (node.previousSibling && isBlock(node.previousSibling))) parts.push('\n');
    if (isElement(node)) continue;
    const text = node.nodeValue ?? '';
    parts.push(text);
    length += text.length;
  }
  return parts.join('');
}

/** Is the node a text node? */
export function isTextNode(node: Node): boolean {
  return node.nodeType === TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isBlock(node: Node): boolean {
  return isElement(node) && !INLINE.has(node.tagName);
}
