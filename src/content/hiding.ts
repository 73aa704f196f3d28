import { looksLikeArticleUrl } from '../core/article/article-url';
import { CENTRED, hideSheet } from '../core/article/hide-sheet';
import type { DeclutterPlan } from '../core/article';
import { siteOf } from '../core/sites';
import type { Site } from '../core/sites/site';

/** A page that removes the style sheet again and again gets its way: two scripts that correct each other never end. */
const MAX_RESTORED = 50;

/**
 * Hides the clutter of one page by one style sheet, and shows it again. Made when the document starts: the rules of the
 * site hide blocks before they are painted, also those that scripts fill later.
 */
export class Hiding {
  readonly #document: Document;
  readonly #style: HTMLStyleElement;
  readonly #observer = new MutationObserver(() => this.#restore());
  /** Mark what no rule names. The names are others on each page, so that no page can look for them. */
  readonly #hiddenMark = randomName();
  readonly #columnMark = randomName();
  readonly #site: Site | undefined;
  readonly #scope: string;
  #restored = 0;
  #isArticle = true;
  #on = true;
  #shown = false;

  constructor(document: Document, url: string, signal: AbortSignal) {
    this.#document = document;
    this.#style = document.createElement('style');
    this.#site = siteOf(url);
    // Where the link does not tell an article from a list, the sheet waits until the article is there.
    this.#scope = this.#site && !looksLikeArticleUrl(url) ? `:root:has(${this.#site.body})` : '';
    this.#fill([]);
    // The document itself is observed because a page may replace its root (document.open).
    this.#observer.observe(document, { childList: true });
    this.#update();
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#style.remove();
    });
  }

  /** Whether what is hidden is shown at the reader's wish. */
  get shown(): boolean {
    return this.#shown;
  }

  /** Says what the finished document is: no article, nothing hidden. */
  complete({ body, hidden, unsafe, columns }: DeclutterPlan): void {
    this.#isArticle = body !== undefined;
    this.#fill(unsafe);
    for (const { element } of hidden) element.setAttribute(this.#hiddenMark, '');
    for (const column of columns) column.setAttribute(this.#columnMark, '');
    this.#update();
  }

  setOn(on: boolean): void {
    this.#on = on;
    this.#update();
  }

  setShown(shown: boolean): void {
    this.#shown = shown;
    this.#update();
  }

  /** @param without the site's selectors that would hide a part of this article */
  #fill(without: readonly string[]): void {
    const rules = this.#site ? hideSheet(this.#site, { scope: this.#scope, without }) : '';
    const sheet = `${rules}\n[${this.#hiddenMark}]{display:none!important}\n[${this.#columnMark}]{${CENTRED}}`;
    if (this.#style.textContent !== sheet) this.#style.textContent = sheet;
  }

  #update(): void {
    // The media query of a sheet is switched without the sheet being parsed anew; it never holds for "not all".
    this.#style.media = this.#on && this.#isArticle && !this.#shown ? 'all' : 'not all';
    this.#restore();
  }

  #restore(): void {
    const root = this.#document.documentElement as Element | null;
    if (!root || this.#style.parentNode === root || this.#restored > MAX_RESTORED) return;
    this.#restored++;
    this.#observer.observe(root, { childList: true });
    root.append(this.#style);
  }
}

function randomName(): string {
  return `data-${crypto.randomUUID().slice(0, 8)}`;
}
