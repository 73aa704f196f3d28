import { randomUuid } from '../random-uuid';
import type { Page } from '../shared-world';
import { cssString } from './css-string';
import { findStripPlace, type StripPlace } from './strip-place';
import { stripText } from './strip-text';

/** How often the page is asked whether the line still says what is so. Milliseconds. */
const TICK_MS = 500;

/**
 * One quiet line under the headline. It is generated content: the page's nodes stay as they are, the line takes the page's
 * letters and colours and makes room for itself, and screen readers read it with the headline. Paper has none.
 */
export class ArticleStrip {
  readonly page: Page;
  readonly #document: Document;
  readonly #sheet: CSSStyleSheet;
  /** An attribute. Its name is another on each page, so that no page can look for it. */
  readonly #mark = `data-${randomUuid().slice(0, 8)}`;
  #place: StripPlace | undefined;
  /** What the line was last made of. */
  #known = '';

  /** @param view the document's window */
  constructor(document: Document, view: Window & typeof globalThis, page: Page) {
    this.#document = document;
    this.page = page;
    this.#sheet = new view.CSSStyleSheet();
    const { signal } = page;
    // Behind the reader, which listens for the same and was there before: the line comes before the first paint.
    document.addEventListener('readystatechange', () => this.#tick(), { signal });
    const timer = setInterval(() => this.#tick(), TICK_MS);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.#remove();
    });
    this.#tick();
  }

  #tick(): void {
    if (this.#document.visibilityState === 'hidden' || !this.page.goesOn()) return;
    const { reader, repair, hiding, isPaused, settings } = this.page;
    const body = reader?.plan.body;
    // Until the page knows what the reader chose, the worker did, which put this into it.
    const isWanted = settings.annotations?.showsStrip !== false;
    if (!body || isPaused || !isWanted) {
      this.#remove();
      return;
    }
    const isHiding = settings.switches.declutter && !hiding.shown;
    const counts = { repaired: repair?.report().count ?? 0, hidden: isHiding ? reader.plan.hidden.length : 0 };
    const { URL, title, readyState } = this.#document;
    const known = [URL, title, readyState, counts.repaired, counts.hidden].join(' ');
    // Reading the article and looking for a place cost too much to be done at every tick where there is none.
    if (known === this.#known && (this.#isShown || !this.#place)) return;
    const article = this.page.article?.read();
    const text = article ? stripText(article, counts) : '';
    this.#known = known;
    this.#show(text);
  }

  /** Whether the page still has what was put into it. */
  get #isShown(): boolean {
    const { adoptedStyleSheets } = this.#document;
    return (
      this.#place?.element.isConnected === true &&
      this.#place.element.hasAttribute(this.#mark) &&
      adoptedStyleSheets.includes(this.#sheet)
    );
  }

  #show(text: string): void {
    // A place that was found is kept: the line must not jump while the page goes on loading.
    if (!this.#place?.element.isConnected) {
      this.#remove();
      this.#place = findStripPlace(this.#document, this.page);
    }
    if (!this.#place || text === '') return;
    const { element, pseudo } = this.#place;
    this.#sheet.replaceSync(ruleFor(`[${this.#mark}]${pseudo}`, text));
    element.setAttribute(this.#mark, '');
    if (!this.#document.adoptedStyleSheets.includes(this.#sheet)) this.#document.adoptedStyleSheets.push(this.#sheet);
  }

  #remove(): void {
    this.#place?.element.removeAttribute(this.#mark);
    this.#place = undefined;
    this.#known = '';
    const others = this.#document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    if (others.length < this.#document.adoptedStyleSheets.length) this.#document.adoptedStyleSheets = others;
  }
}

/** What belongs to headlines (size, weight, capitals, colour of a bar) is not for the line; letters and colour are. */
function ruleFor(selector: string, text: string): string {
  const style = {
    all: 'initial',
    content: cssString(text),
    display: 'block',
    clear: 'both',
    'margin-block': '0.5em',
    color: 'inherit',
    opacity: '0.8',
    'font-family': 'inherit',
    'font-size': 'max(0.8125rem, 13px)',
    'line-height': '1.5',
    'text-align': 'inherit',
    'overflow-wrap': 'anywhere',
  };
  const declarations = Object.entries(style).map(([name, value]) => `${name}: ${value} !important;`);
  return `@media screen { ${selector} { ${declarations.join(' ')} } }`;
}
