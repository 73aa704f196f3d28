import type { Page } from '../shared-world';
import { shownHeadline } from '../shown-headline';

/** Where generated text can stand without the page losing any of its own. */
export interface StripPlace {
  readonly element: Element;
  readonly pseudo: '::after' | '::before';
}

/** What lays its text out in lines, so that a block at its end comes below them. */
const LINES = new Set(['block', 'flow-root', 'list-item', 'table-cell', 'inline-block']);

/** How far up what follows the headline is looked for: its box may hold nothing else. */
const BOXES_AROUND = 3;

/** Below the headline: at its end, else before what follows it; undefined where the page has taken both, or shows no headline. */
export function findStripPlace(document: Document, page: Pick<Page, 'reader' | 'site'>): StripPlace | undefined {
  const headline = shownHeadline(document, page);
  if (!headline?.checkVisibility({ visibilityProperty: true })) return undefined;
  if (isFree(headline, '::after')) return { element: headline, pseudo: '::after' };
  const next = following(headline);
  return next && isFree(next, '::before') ? { element: next, pseudo: '::before' } : undefined;
}

function following(headline: Element): Element | undefined {
  let around: Element | null = headline;
  for (let boxes = 0; around && boxes < BOXES_AROUND; boxes++, around = around.parentElement) {
    let next = around.nextElementSibling;
    while (next && !next.checkVisibility()) next = next.nextElementSibling;
    if (next) return next;
  }
  return undefined;
}

/** Whether the page has nothing of its own there, and shows all that comes in. */
function isFree(element: Element, pseudo: StripPlace['pseudo']): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const { display, overflowX, overflowY } = view.getComputedStyle(element);
  const { content } = view.getComputedStyle(element, pseudo);
  const isCut = overflowX !== 'visible' || overflowY !== 'visible';
  return LINES.has(display) && !isCut && (content === 'none' || content === 'normal');
}
