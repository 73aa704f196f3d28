import { t, textLanguage } from '../../platform/i18n';
import { cardContent } from './card-content';
import type { CardPart } from './card-part';
import { anchorOf, cardPlace, lineAt } from './card-place';
import { CARD_STYLE } from './card-style';

/** What a card is opened with. */
export interface CardOpening {
  /** The text that it tells of. */
  readonly at: AbstractRange;
  /** Where on the text's lines the pointer is, in its window; CSS pixels. */
  readonly y?: number;
  readonly parts: readonly CardPart[];
  /** Whether the keyboard goes to it; the focus comes back when it closes. */
  readonly takesFocus: boolean;
}

/**
 * The one card of a page, in the browser's top layer, where no style of the page covers or reaches it, and in a closed
 * shadow root, into which the page cannot look. It is in the document only while it is open.
 */
export class CardLayer {
  readonly host: HTMLElement;
  readonly #document: Document;
  readonly #card: HTMLElement;
  readonly #root: ShadowRoot;
  #opening: CardOpening | undefined;
  #focusedBefore: Element | null = null;
  #line = 0;
  #isPlacing = false;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.host = document.createElement('div');
    this.host.popover = 'manual';
    this.#root = this.host.attachShadow({ mode: 'closed' });
    this.#card = document.createElement('div');
    this.#card.className = 'box card';
    this.#card.tabIndex = -1;
    this.#card.role = 'dialog';
    this.#card.ariaLive = 'polite';
    this.#card.addEventListener('mousedown', (event) => this.#keepSelection(event));
    this.#root.append(this.#card);
    const options = { capture: true, passive: true, signal };
    for (const type of ['scroll', 'resize']) {
      document.defaultView?.addEventListener(type, () => this.#placeSoon(), options);
    }
    // Other letters, say: the text moves, and no event tells.
    const resizes = new ResizeObserver(() => this.#placeSoon());
    resizes.observe(document.documentElement);
    signal.addEventListener('abort', () => {
      resizes.disconnect();
      this.close();
    });
  }

  /** What the card that is open was opened with. */
  get opening(): CardOpening | undefined {
    return this.#opening;
  }

  get isOpen(): boolean {
    return this.#opening !== undefined;
  }

  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  /** Whether the keys that are pressed write a text. */
  get isTextEdited(): boolean {
    return this.#root.activeElement?.matches('textarea, input') === true;
  }

  /** Tells the field that is written on of what was typed: the browser's own event is stopped before any of the page's listeners. */
  tellTyped(): void {
    // It is not composed: nobody outside the root hears of it.
    this.#root.activeElement?.dispatchEvent(new Event('typed'));
  }

  open(opening: CardOpening): void {
    if (!this.isOpen) this.#focusedBefore = this.#document.activeElement;
    this.#opening = opening;
    // Few pages see a card.
    if (this.#root.adoptedStyleSheets.length === 0) this.#root.adoptedStyleSheets.push(...styleSheet(this.#document));
    this.#line = opening.y === undefined ? 0 : lineAt(opening.at, opening.y);
    this.#show(opening.parts);
    if (!this.host.isConnected) this.#document.documentElement.append(this.host);
    this.host.showPopover();
    this.place();
    if (opening.takesFocus) this.#card.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.isOpen) return;
    const hadFocus = this.hasFocus;
    this.#opening = undefined;
    this.host.remove();
    this.#card.replaceChildren();
    const before = this.#focusedBefore;
    this.#focusedBefore = null;
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  /** Puts the card beside its text, wherever that is now; a card whose text is out of sight closes, unless it is used. */
  place(): void {
    if (!this.#opening) return;
    const anchor = anchorOf(this.#opening.at, this.#line);
    if (anchor) {
      const { clientWidth: width, clientHeight: height, currentCSSZoom } = this.#document.documentElement;
      // The card is as large as in any page. Browsers that tell no zoom give a value that is none.
      this.#card.style.zoom = String(1 / currentCSSZoom);
      const { x, y } = cardPlace(anchor, this.#card.getBoundingClientRect(), { width, height });
      this.#card.style.translate = `${x}px ${y}px`;
    } else if (!this.hasFocus) this.close();
  }

  /** Puts the focus on the next of what can be used in the card, and after the last on the first. */
  focusNext(step: 1 | -1): void {
    const all = [...this.#card.querySelectorAll<HTMLElement>('button, textarea, input, a')];
    const current = all.findIndex((element) => element === this.#root.activeElement);
    const next = current < 0 && step < 0 ? all.length - 1 : (current + step + all.length) % all.length;
    all[next]?.focus();
  }

  /**
   * Browsers end the selection of the page's text when something beside it is pressed, and with it what is offered for it:
   * before the button under the pointer is released, which then is gone.
   */
  #keepSelection(event: MouseEvent): void {
    const target = event.target as Element;
    if (this.#document.getSelection()?.isCollapsed !== false || target.matches('textarea, input')) return;
    event.preventDefault();
    target.closest('button')?.focus({ preventScroll: true });
  }

  #show(parts: readonly CardPart[]): void {
    // Not before it is shown: the browser loads the texts of an extension when the first one is asked for.
    this.#card.lang = textLanguage();
    this.#card.ariaLabel = parts.map(({ title }) => title).join(', ') || t('markCard');
    const hadFocus = this.hasFocus;
    const content = cardContent(this.#document, parts, (next) => {
      // Another card may have been opened meanwhile.
      if (!content[0]?.isConnected) return;
      if (next) this.#show(next);
      else this.close();
      this.place();
    });
    this.#card.replaceChildren(...content);
    if (hadFocus) this.#card.focus({ preventScroll: true });
  }

  /** With the next frame, however often the page scrolls until then. */
  #placeSoon(): void {
    if (this.#isPlacing || !this.isOpen) return;
    this.#isPlacing = true;
    requestAnimationFrame(() => {
      this.#isPlacing = false;
      this.place();
    });
  }
}

/** Made by the page's own window, as only its sheets may be adopted; no content security policy has a say in it. */
function styleSheet({ defaultView }: Document): CSSStyleSheet[] {
  if (!defaultView) return [];
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(CARD_STYLE);
  return [sheet];
}
