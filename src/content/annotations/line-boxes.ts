/** One live range for all: the page pays for each of them whenever it changes. */
const probe = new Range();

/**
 * Where a range stands in its window, a box for each line, in CSS pixels; empty where it is not seen, or where its text was
 * written anew meanwhile.
 */
export function lineBoxes({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): DOMRect[] {
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return [];
  probe.setStart(startContainer, startOffset);
  probe.setEnd(endContainer, endOffset);
  return [...probe.getClientRects()];
}

function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? node.childNodes.length;
}
