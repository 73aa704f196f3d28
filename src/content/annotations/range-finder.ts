import type { TextRange } from '../../core/vietnamese/tokens';

/**
 * Turns places of a text that stands in several text nodes into ranges of the page. Asked for place after place, in the
 * order of the text, it goes once over the nodes.
 * @param nodes whose texts, one after the other, are the text; offsets are UTF-16 units in it
 * @returns a function that gives undefined for a place beyond the text
 */
export function rangeFinder(nodes: readonly Text[]): (place: TextRange) => StaticRange | undefined {
  let index = 0;
  let offset = 0;
  return ({ start, end }) => {
    while (start - offset >= (nodes[index]?.length ?? Infinity)) offset += nodes[index++]?.length ?? 0;
    const startContainer = nodes[index];
    let last = index;
    let lastOffset = offset;
    while (end - lastOffset > (nodes[last]?.length ?? Infinity)) lastOffset += nodes[last++]?.length ?? 0;
    const endContainer = nodes[last];
    if (!startContainer || !endContainer) return undefined;
    return new StaticRange({
      startContainer,
      startOffset: start - offset,
      endContainer,
      endOffset: end - lastOffset,
    });
  };
}
