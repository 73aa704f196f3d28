import { isElement } from '../dom-nodes';
import type { CardLayer, CardOpening } from './card-layer';
import type { SourcedMark } from './highlight-painter';

/** How long the pointer rests on a mark before its card opens, and how long it may be off before it closes. Milliseconds. */
const OPEN_AFTER = 350;
const CLOSE_AFTER = 300;

/** What does something of its own when it is pressed. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable]';

interface CardOpenerHooks {
  /** The marks at a place: CSS pixels in the window of `target`, which is the innermost element there. */
  readonly marksAt: (target: Element, x: number, y: number) => readonly SourcedMark[];
  readonly open: (marks: readonly SourcedMark[], y: number) => void;
}

/** Opens the cards of marks that the pointer rests on or that are tapped. What the page does with either is not changed. */
export class CardOpener {
  readonly #card: CardLayer;
  readonly #hooks: CardOpenerHooks;
  readonly #signal: AbortSignal;
  readonly #listened = new WeakSet<Document>();
  /** The marks under the pointer; undefined while it is on the card. */
  #under: readonly SourcedMark[] | undefined = [];
  /** The card that opened because the pointer rested; it may be another that is open by now. */
  #byRest: CardOpening | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer was last seen in this frame. */
  #move: { readonly target: EventTarget | undefined; readonly x: number; readonly y: number } | undefined;

  constructor(card: CardLayer, signal: AbortSignal, hooks: CardOpenerHooks) {
    this.#card = card;
    this.#hooks = hooks;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** @param document the page's, or that of a frame in it */
  listen(document: Document): void {
    if (this.#listened.has(document)) return;
    this.#listened.add(document);
    const options = { capture: true, passive: true, signal: this.#signal };
    document.addEventListener('pointermove', (event) => this.#note(event), options);
    document.addEventListener('click', (event) => this.#onClick(event), options);
  }

  /** Looks once a frame, however fast the pointer moves. */
  #note(event: PointerEvent): void {
    const isFirst = this.#move === undefined;
    // A pressed button selects text or drags; a finger taps.
    if (event.pointerType === 'touch' || event.buttons > 0 || !event.isTrusted) return;
    this.#move = { target: event.composedPath()[0], x: event.clientX, y: event.clientY };
    if (!isFirst) return;
    requestAnimationFrame(() => {
      const move = this.#move;
      this.#move = undefined;
      if (move) this.#look(move.target, move.x, move.y);
    });
  }

  #look(target: EventTarget | undefined, x: number, y: number): void {
    const under = target === this.#card.host ? undefined : this.#marksAt(target, x, y);
    if (isSame(under, this.#under)) return;
    this.#under = under;
    clearTimeout(this.#timer);
    if (under && under.length > 0) this.#timer = setTimeout(() => this.#openByRest(under, y), OPEN_AFTER);
    else if (under) this.#timer = setTimeout(() => this.#closeByRest(), CLOSE_AFTER);
  }

  #openByRest(marks: readonly SourcedMark[], y: number): void {
    if (this.#card.isOpen && !this.#isByRest) return;
    this.#hooks.open(marks, y);
    this.#byRest = this.#card.opening;
  }

  #closeByRest(): void {
    if (this.#isByRest && !this.#card.hasFocus) this.#card.close();
  }

  #onClick(event: MouseEvent): void {
    const path = event.composedPath();
    if (!event.isTrusted || event.button !== 0 || path.includes(this.#card.host)) return;
    clearTimeout(this.#timer);
    const { clientX, clientY, view } = event;
    const isSelecting = view?.getSelection()?.isCollapsed === false;
    const isControl = path.some((node) => isElement(node as Node) && (node as Element).matches(CONTROLS));
    const marks = isSelecting || isControl ? [] : this.#marksAt(path[0], clientX, clientY);
    if (marks.length > 0) this.#hooks.open(marks, clientY);
    else if (!isSelecting) this.#card.close();
  }

  get #isByRest(): boolean {
    return this.#byRest !== undefined && this.#byRest === this.#card.opening;
  }

  #marksAt(target: EventTarget | undefined, x: number, y: number): readonly SourcedMark[] {
    const node = target as Node | undefined;
    return isElement(node) ? this.#hooks.marksAt(node, x, y) : [];
  }
}

function isSame(one: readonly SourcedMark[] | undefined, other: readonly SourcedMark[] | undefined): boolean {
  if (!one || !other) return one === other;
  return one.length === other.length && one.every((marked, i) => marked.mark === other[i]?.mark);
}
