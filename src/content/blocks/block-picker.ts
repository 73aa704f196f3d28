import { blockSelector, formatRule, type OwnRule } from '../../core/own-rules';
import { reportError } from '../../platform/report-error';
import { siteKey } from '../../platform/site-key';
import { blockAt, childOf, parentBlock, siblingOf } from './block-steps';
import { PickerView } from './picker-view';

/** What a key does; with Shift, "Tab" goes the other way. */
const KEYS: Readonly<Record<string, PickerAction>> = {
  Enter: 'hide',
  k: 'keep',
  Escape: 'end',
  Tab: 'widen',
  ArrowUp: 'widen',
  ArrowDown: 'narrow',
  ArrowLeft: 'before',
  ArrowRight: 'after',
};

export type PickerAction = 'hide' | 'keep' | 'end' | 'widen' | 'narrow' | 'before' | 'after';

/** Lets the reader choose a block of the page by pointer or keys, shows the rule that it would make, and makes it. */
export class BlockPicker {
  readonly #document: Document;
  readonly #body: Element | undefined;
  readonly #decide: (kind: OwnRule['kind'], selector: string) => Promise<void>;
  readonly #ending = new AbortController();
  readonly #view: PickerView;
  #block: Element | undefined;
  /** Where the reader came from, to go back the same way. */
  #narrower: Element[] = [];
  /** A block that was clicked stays chosen wherever the pointer goes. */
  #isHeld = false;

  /**
   * @param body the element that holds the article, if the page is one
   * @param signal ends the choice
   */
  constructor(
    document: Document,
    body: Element | undefined,
    signal: AbortSignal,
    decide: (kind: OwnRule['kind'], selector: string) => Promise<void>,
  ) {
    this.#document = document;
    this.#body = body;
    this.#decide = decide;
    const ending = AbortSignal.any([this.#ending.signal, signal]);
    this.#view = new PickerView(document, ending, {
      onAction: (action) => this.#act(action),
      onPoint: (x, y, isClick) => this.#point(x, y, isClick),
    });
    const onKey = (event: KeyboardEvent) => this.#press(event);
    // The window hears keys before the page's own elements do.
    document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal: ending });
    const { clientWidth, clientHeight } = document.documentElement;
    // For keys there has to be a block to go on from.
    this.#choose(blockAt(document, clientWidth / 2, clientHeight / 2, this.#view.host) ?? childOf(document.body));
  }

  end(): void {
    this.#ending.abort();
  }

  #press(event: KeyboardEvent): void {
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = KEYS[name];
    // A page must not choose in the reader's place.
    if (!action || !event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#act(name === 'Tab' && event.shiftKey ? 'narrow' : action);
  }

  #point(x: number, y: number, isClick: boolean): void {
    if (this.#isHeld && !isClick) return;
    this.#isHeld = isClick;
    this.#narrower = [];
    this.#choose(blockAt(this.#document, x, y, this.#view.host));
  }

  #act(action: PickerAction): void {
    if (action === 'end') {
      this.end();
    } else if (this.#block && (action === 'hide' || action === 'keep')) {
      this.#finish(action, this.#block);
    } else if (this.#block) {
      this.#isHeld = true;
      this.#choose(this.#step(action, this.#block), true);
    }
  }

  #step(action: PickerAction, block: Element): Element | undefined {
    if (action === 'narrow') return this.#narrower.pop() ?? childOf(block);
    if (action === 'widen') {
      const parent = parentBlock(block);
      if (parent) this.#narrower.push(block);
      return parent;
    }
    const sibling = siblingOf(block, action === 'before');
    if (sibling) this.#narrower = [];
    return sibling;
  }

  /** @param isStep whether the block is brought into view: the pointer is where it is already */
  #choose(block: Element | undefined, isStep = false): void {
    if (!block || block === this.#block) return;
    this.#block = block;
    if (isStep) block.scrollIntoView({ block: 'nearest' });
    const selector = this.#selectorOf(block);
    const host = siteKey(this.#document.location.hostname);
    this.#view.show(block, {
      rule: formatRule({ kind: 'hide', selector }, host),
      count: this.#document.querySelectorAll(selector).length,
      holdsArticle: this.#body !== undefined && block.contains(this.#body),
    });
  }

  #selectorOf(block: Element): string {
    return blockSelector(block, this.#body ? [this.#body] : []);
  }

  #finish(kind: OwnRule['kind'], block: Element): void {
    this.#decide(kind, this.#selectorOf(block)).catch((error: unknown) => reportError('picker', error));
    this.end();
  }
}
