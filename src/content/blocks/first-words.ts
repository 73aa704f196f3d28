import { isText } from '../dom-nodes';

/** What holds text that is not shown. */
const SILENT = 'script,style,noscript,template';

/** The first text of a block, also of a hidden one, on one line and at most so many UTF-16 units long. */
export function firstWords(block: Element, length: number): string {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let words = '';
  while (words.length < length && walker.nextNode()) {
    const node = walker.currentNode;
    if (isText(node) && !node.parentElement?.closest(SILENT))
      words = `${words} ${node.data}`.replace(/\s+/g, ' ').trim();
  }
  return words.slice(0, length);
}
