import { parentOf } from '../article-page';

/**
 * The elements around the body, innermost first, that have one of these blocks for a neighbour in the document. Whether it
 * stands beside or below, only the layout tells.
 */
export function columnsOf(body: Element, blocks: readonly Element[]): Element[] {
  const holders = new Set(blocks.map(parentOf));
  const columns: Element[] = [];
  for (let column: Element | undefined = body; column; column = parentOf(column))
    if (holders.has(parentOf(column))) columns.push(column);
  return columns;
}
