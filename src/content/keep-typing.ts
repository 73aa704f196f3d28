import type { Page } from './shared-world';

/**
 * What tells what somebody types. A card in the page may hold a note: its own shadow root cannot keep these from the page,
 * whose listeners on the window come first. Only one that was there before the page's scripts can.
 */
const TYPING = 'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend paste'.split(
  ' ',
);

/** Tells the page's card, and nobody else, what is typed in it. */
export function keepTyping(document: Document, page: Pick<Page, 'card' | 'signal'>): void {
  const keep = (event: Event): void => {
    const { card } = page;
    if (card?.host !== event.target) return;
    event.stopImmediatePropagation();
    card.onTyping(event);
  };
  for (const type of TYPING) document.defaultView?.addEventListener(type, keep, { capture: true, signal: page.signal });
}
