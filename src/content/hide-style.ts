import { isOrphaned } from '../platform/messaging';

/** A page that removes the style sheet again and again gets its way: two scripts that correct each other never end. */
const MAX_RESTORED = 50;

/** The style sheet that hides: what it says, and whether it holds. */
export interface HideStyle {
  setText(sheet: string): void;
  setOn(isOn: boolean): void;
}

/** A `<style>` in the page, which comes back when the page takes it away. */
export class HideStyleElement implements HideStyle {
  readonly #document: Document;
  readonly #style: HTMLStyleElement;
  readonly #observer = new MutationObserver(() => this.#restore());
  #restored = 0;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#style = document.createElement('style');
    // The document itself is observed because a page may replace its root (document.open).
    this.#observer.observe(document, { childList: true });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#style.remove();
    });
  }

  setText(sheet: string): void {
    if (this.#style.textContent !== sheet) this.#style.textContent = sheet;
    this.#restore();
  }

  setOn(isOn: boolean): void {
    // The media query of a sheet is switched without the sheet being parsed anew; it never holds for "not all".
    this.#style.media = isOn ? 'all' : 'not all';
  }

  #restore(): void {
    const root = this.#document.documentElement as Element | null;
    if (!root || this.#style.parentNode === root || this.#restored > MAX_RESTORED) return;
    // The extension was updated: the scripts of the new one have taken it away, and have one of their own.
    if (isOrphaned()) return;
    this.#restored++;
    this.#observer.observe(root, { childList: true });
    root.append(this.#style);
  }
}
