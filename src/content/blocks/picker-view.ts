import { t, textLanguage, tPlural } from '../../platform/i18n';
import type { PickerAction } from './block-picker';
import { HOST_STYLE, PICKER_STYLE } from './picker-style';

interface PickerEvents {
  readonly onAction: (action: PickerAction) => void;
  /** Where the pointer is in the window, in CSS pixels, and whether it was pressed there. */
  readonly onPoint: (x: number, y: number, isClick: boolean) => void;
}

/** What is said of the chosen block. */
interface ChosenBlock {
  readonly rule: string;
  readonly count: number;
  readonly holdsArticle: boolean;
}

/** The layer over the page while a block is chosen: a frame around the block, and a panel with its rule. The page sees none of it. */
export class PickerView {
  readonly host: HTMLElement;
  readonly #document: Document;
  readonly #frame: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #rule: HTMLElement;
  readonly #note: HTMLElement;
  #block: Element | undefined;

  constructor(document: Document, signal: AbortSignal, { onAction, onPoint }: PickerEvents) {
    this.#document = document;
    this.host = this.#make('div', '');
    this.host.style.cssText = HOST_STYLE;
    // In the top layer nothing of the page lies over it, whatever its z-index.
    this.host.popover = 'manual';
    const root = this.host.attachShadow({ mode: 'closed' });
    this.#frame = this.#make('div', 'frame');
    this.#rule = this.#make('code', 'rule');
    this.#note = this.#make('p', 'note');
    this.#panel = this.#makePanel(onAction);
    root.append(this.#makeStyle(), this.#makeCatcher(onPoint), this.#frame, this.#panel);
    document.documentElement.append(this.host);
    this.host.showPopover();
    this.#panel.focus({ preventScroll: true });
    const place = () => this.#place();
    for (const type of ['scroll', 'resize'])
      document.defaultView?.addEventListener(type, place, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.host.remove());
  }

  show(block: Element, { rule, count, holdsArticle }: ChosenBlock): void {
    this.#block = block;
    this.#rule.textContent = rule;
    this.#note.textContent = [tPlural('pickerMatches', count), holdsArticle && t('pickerHoldsArticle')]
      .filter(Boolean)
      .join(' ');
    this.#note.classList.toggle('warning', holdsArticle);
    this.#place();
  }

  #place(): void {
    if (!this.#block) return;
    const { left, top, width, height } = this.#block.getBoundingClientRect();
    Object.assign(this.#frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    // The panel keeps off the block: at the other end of the window.
    const middle = this.#document.documentElement.clientHeight / 2;
    this.#panel.classList.toggle('above', top + Math.min(height, 2 * middle) / 2 > middle);
  }

  #make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
    const element = this.#document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  }

  #makeStyle(): HTMLElement {
    return this.#make('style', '', PICKER_STYLE);
  }

  /** Takes the pointer's events, so that a click on a link does not leave the page. */
  #makeCatcher(onPoint: PickerEvents['onPoint']): HTMLElement {
    const catcher = this.#make('div', 'catcher');
    catcher.addEventListener('pointermove', ({ clientX, clientY }) => onPoint(clientX, clientY, false));
    catcher.addEventListener('click', ({ clientX, clientY }) => onPoint(clientX, clientY, true));
    return catcher;
  }

  #makePanel(onAction: PickerEvents['onAction']): HTMLElement {
    const panel = this.#make('div', 'box panel');
    panel.lang = textLanguage();
    panel.tabIndex = -1;
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', t('pickerTitle'));
    const said = this.#make('div', 'said');
    said.setAttribute('aria-live', 'polite');
    said.append(this.#rule, this.#note);
    const buttons = this.#make('div', 'buttons');
    const button = (action: PickerAction, text: string, key: string) => {
      const made = this.#make('button', action, `${text} `);
      made.type = 'button';
      made.append(this.#make('kbd', '', key));
      made.addEventListener('click', () => onAction(action));
      buttons.append(made);
    };
    button('hide', t('pickerHide'), 'Enter');
    button('keep', t('pickerKeep'), 'K');
    button('widen', t('pickerWiden'), '↑');
    button('narrow', t('pickerNarrow'), '↓');
    button('end', t('pickerEnd'), 'Esc');
    panel.append(this.#make('p', 'title', t('pickerTitle')), said, buttons);
    return panel;
  }
}
