import { mayBeDamaged } from '../core/repair/gate';
import { randomUuid } from './random-uuid';

/** The longest that a page waits for its repair, in milliseconds: then it is shown as it is. */
const LONGEST = 500;

/**
 * Keeps a page whose text is damaged from being painted until what is in the window is repaired: no reader sees words change.
 * What has been painted stays.
 */
export class PaintHold {
  readonly #document: Document;
  readonly #style: HTMLStyleElement;
  #hasEnded = false;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#style = document.createElement('style');
    signal.addEventListener('abort', () => this.end());
  }

  get isHeld(): boolean {
    return this.#style.isConnected;
  }

  /**
   * Nothing is done where the page was painted, or is out of sight, or the hold was ended before.
   * @param text shows a sign of damage
   */
  begin(text: string): void {
    if (this.#hasEnded || this.#document.visibilityState !== 'visible' || isPainted() || !looksDamaged(text)) return;
    const name = `x${randomUuid()}`;
    // An animation ends by itself, whatever becomes of the scripts. A page that takes it away is painted.
    this.#style.textContent = `@keyframes ${name}{from,to{opacity:0}} body{animation:${name} ${LONGEST}ms!important}`;
    this.#document.documentElement.append(this.#style);
    setTimeout(() => this.end(), LONGEST);
  }

  end(): void {
    this.#hasEnded = true;
    this.#style.remove();
  }
}

/** Newspapers without any other damage have words of letters and marks apart, which is not seen. */
function looksDamaged(text: string): boolean {
  return mayBeDamaged(text.normalize());
}

function isPainted(): boolean {
  return performance.getEntriesByName('first-contentful-paint').length > 0;
}
