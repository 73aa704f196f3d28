import { looksLikeArticleUrl } from '../core/article/article-url';
import { CENTRED, hideSheet } from '../core/article/hide-sheet';
import type { DeclutterPlan } from '../core/article';
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
  readonly #marked: Record<'hidden' | 'columns', ReadonlySet<Element>> = { hidden: new Set(), columns: new Set() };
  #restored = 0;
  #isArticle = true;
  #on = true;
  #shown = false;

  constructor(document: Document, url: string, site: Site | undefined, signal: AbortSignal) {
    this.#document = document;
    this.#style = document.createElement('style');
    this.#site = site;
    // Where the link does not tell an article from a list, the sheet waits until the article is there.
    this.#scope = this.#site && !looksLikeArticleUrl(url) ? `:root:has(${this.#site.body})` : '';
    this.#fill([]);
    // The document itself is observed because a page may replace its root (document.open).
    this.#observer.observe(document, { childList: true });
    this.#update();
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#style.remove();
      remark(this.#hiddenMark, this.#marked.hidden, new Set());
      remark(this.#columnMark, this.#marked.columns, new Set());
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
    this.#marked.hidden = remark(this.#hiddenMark, this.#marked.hidden, new Set(hidden.map(({ element }) => element)));
    this.#marked.columns = remark(this.#columnMark, this.#marked.columns, new Set(columns));
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

/** Marks these elements, and no longer those of before; an element that keeps its mark is not written. @returns `wanted` */
function remark(mark: string, before: ReadonlySet<Element>, wanted: ReadonlySet<Element>): ReadonlySet<Element> {
  for (const element of before) if (!wanted.has(element)) element.removeAttribute(mark);
  for (const element of wanted) if (!element.hasAttribute(mark)) element.setAttribute(mark, '');
  return wanted;
}

function randomName(): string {
  return `data-${crypto.randomUUID().slice(0, 8)}`;
}
