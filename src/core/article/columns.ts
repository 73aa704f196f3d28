import { parentOf } from '../article-page';
import type { HiddenBlock } from './around-article';

/**
 * The elements around the body, innermost first, that have a hidden block for a neighbour in the document. Whether it stands
 * beside or below, only the layout tells.
 */
export function columnsOf(body: Element, hidden: readonly HiddenBlock[]): Element[] {
  const holders = new Set(hidden.map(({ element }) => parentOf(element)));
  const columns: Element[] = [];
  for (let column: Element | undefined = body; column; column = parentOf(column))
    if (holders.has(parentOf(column))) columns.push(column);
  return columns;
}
