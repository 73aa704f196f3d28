import { parentOf } from '../article-page';
import type { HiddenBlock } from './around-article';

/** The elements around the body, innermost first, beside which a side column is hidden. */
export function columnsOf(body: Element, hidden: readonly HiddenBlock[]): Element[] {
  const beside = new Set(hidden.filter(({ reason }) => reason === 'sidebar').map(({ element }) => parentOf(element)));
  const columns: Element[] = [];
  for (let column: Element | undefined = body; column; column = parentOf(column))
    if (beside.has(parentOf(column))) columns.push(column);
  return columns;
}
