import { randomUuid } from '../random-uuid';

/** How long a place is lit, in milliseconds: long enough to find it after a jump. */
const LIT_MS = 4000;

/** Another name on each page, so that no page can look for it. */
const NAME = `x${randomUuid()}`;

/** Dark on yellow, whatever the colours of the page are. */
const RULE = `::highlight(${NAME}) { background-color: #ffd84d; color: #1c2120; }`;

/**
 * Scrolls to a place and lights it for a while. No node of the page is touched: it is a custom highlight, styled by a
 * sheet that is adopted for as long as it is lit.
 */
export class Flash {
  #end: () => void = () => undefined;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#end());
  }

  /** @returns false where the place is not seen, because what it stands in is hidden */
  show(range: Range): boolean {
    const element = range.startContainer.parentElement;
    if (!element?.checkVisibility({ visibilityProperty: true }) || range.getClientRects().length === 0) return false;
    this.#end();
    this.#end = light(range);
    element.scrollIntoView({ block: 'center' });
    // The middle of a long text may be far from the place.
    const { top, bottom } = range.getBoundingClientRect();
    const view = element.ownerDocument.defaultView;
    if (view && (bottom < 0 || top > view.innerHeight)) view.scrollBy({ top: top - view.innerHeight / 2 });
    return true;
  }
}

/** @returns what puts the light out */
function light(range: Range): () => void {
  const node = range.startContainer;
  const view = node.ownerDocument?.defaultView;
  if (!view) return () => undefined;
  const root = node.getRootNode() as Document | ShadowRoot;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(RULE);
  root.adoptedStyleSheets.push(sheet);
  const { highlights } = view.CSS;
  highlights.set(NAME, new view.Highlight(range));
  const end = () => {
    clearTimeout(timer);
    highlights.delete(NAME);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const timer = setTimeout(end, LIT_MS);
  return end;
}
