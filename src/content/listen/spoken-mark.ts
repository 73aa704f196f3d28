import { randomUuid } from '../random-uuid';

/** Another name on each page, so that no page can look for it. */
const NAME = `x${randomUuid()}`;

/** Dark on light, whatever the colours of the page are; paper shows no voice. */
const RULE = `@media screen { ::highlight(${NAME}) { background-color: #ffe08a; color: #1c2120; } }`;

/** Over the marks of what was repaired or is explained. */
const PRIORITY = 10;

/** How long after a turn of the wheel the reader still scrolls. Milliseconds. */
const SCROLLING_MS = 1000;

/** Marks the sentence that is read, and keeps it in sight as long as the reader stays with it. */
export class SpokenMark {
  readonly #view: Window & typeof globalThis;
  readonly #sheet: CSSStyleSheet;
  #range: Range | undefined;
  #root: Document | ShadowRoot | undefined;
  #scrolledAt = -Infinity;

  constructor(view: Window & typeof globalThis, signal: AbortSignal) {
    this.#view = view;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(RULE);
    const onScroll = ({ timeStamp }: Event) => (this.#scrolledAt = timeStamp);
    for (const type of ['wheel', 'touchmove']) view.addEventListener(type, onScroll, { passive: true, signal });
    signal.addEventListener('abort', () => this.clear());
  }

  /** @param isAsked whether the reader asked for this sentence: then it is brought into sight wherever the reader is */
  show(range: Range, isAsked: boolean): void {
    const isFollowed = isAsked || (this.#isInSight && !this.#isScrolling);
    this.clear();
    this.#range = range;
    this.#root = range.startContainer.getRootNode() as Document | ShadowRoot;
    this.#root.adoptedStyleSheets.push(this.#sheet);
    const highlight = new this.#view.Highlight(range);
    highlight.priority = PRIORITY;
    this.#view.CSS.highlights.set(NAME, highlight);
    if (isFollowed && !this.#isWellInSight) this.#scrollTo(range);
  }

  clear(): void {
    this.#view.CSS.highlights.delete(NAME);
    const sheets = this.#root?.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    if (this.#root && sheets) this.#root.adoptedStyleSheets = sheets;
    this.#range = this.#root = undefined;
  }

  get #isScrolling(): boolean {
    return performance.now() - this.#scrolledAt < SCROLLING_MS;
  }

  /** Whether a part of the sentence is to be seen; before the first sentence all is in sight. */
  get #isInSight(): boolean {
    if (!this.#range) return true;
    const { top, bottom } = this.#range.getBoundingClientRect();
    return bottom > 0 && top < this.#view.innerHeight;
  }

  /** Whether all of it is, and neither under a fixed header nor under the player. */
  get #isWellInSight(): boolean {
    const { top, bottom } = this.#range?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return top > this.#view.innerHeight * 0.1 && bottom < this.#view.innerHeight * 0.7;
  }

  #scrollTo(range: Range): void {
    const { top, height } = range.getBoundingClientRect();
    const isStill = this.#view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // A third down: what comes next is what the reader wants to see. A long sentence from its beginning.
    const above = Math.max(this.#view.innerHeight * 0.15, this.#view.innerHeight * 0.4 - height / 2);
    this.#view.scrollBy({ top: top - above, behavior: isStill ? 'instant' : 'smooth' });
  }
}
