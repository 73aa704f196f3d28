import { looksLikeArticleUrl } from '../core/article/article-url';
import { centred, hideSheet, READABLE_WIDTH } from '../core/article/hide-sheet';
import type { DeclutterPlan } from '../core/article';
import { exceptKept, type OwnRule, ownSheet } from '../core/own-rules';
import type { Site } from '../core/sites/site';
import type { HideStyle } from './hide-style';
import type { PlanLayout } from './plan-layout';
import { randomUuid } from './random-uuid';

/**
 * What no rule names: what is hidden, the columns left in the middle, what is shown all the same, and what is kept: a rule
 * cannot ask for what holds a block that is named by `:has`.
 */
const MARKS = ['hidden', 'columns', 'shown', 'kept'] as const;
type Mark = (typeof MARKS)[number];

/** What the finished document said: nothing yet, an article with what its site's rules must not hide, or no article. */
type Decided = 'nothing' | 'no-article' | { readonly unsafe: readonly string[] };

/**
 * Hides the clutter of one page by one style sheet, and shows it again. Made when the document starts: the rules of the
 * site hide blocks before they are painted, also those that scripts fill later.
 */
export class Hiding {
  readonly #style: HideStyle;
  /** Attributes. Their names are others on each page, so that no page can look for them. */
  readonly #marks = { hidden: randomName(), columns: randomName(), shown: randomName(), kept: randomName() };
  readonly #marked: Record<Mark, ReadonlySet<Element>> = {
    hidden: new Set(),
    columns: new Set(),
    shown: new Set(),
    kept: new Set(),
  };
  readonly #site: Site | undefined;
  readonly #scope: string;
  #rules: readonly OwnRule[] = [];
  #decided: Decided = 'nothing';
  #width = READABLE_WIDTH;
  #on = true;
  #shown = false;

  constructor(style: HideStyle, url: string, site: Site | undefined, signal: AbortSignal) {
    this.#style = style;
    this.#site = site;
    // Where the link does not tell an article from a list, the sheet waits until the article is there.
    this.#scope = this.#site && !looksLikeArticleUrl(url) ? `:root:has(${this.#site.body})` : '';
    this.#update();
    signal.addEventListener('abort', () => {
      for (const kind of MARKS) this.#mark(kind, []);
    });
  }

  /** Whether what is hidden is shown at the reader's wish. */
  get shown(): boolean {
    return this.#shown;
  }

  /** Selectors of what the reader's own rules keep. */
  get keep(): string[] {
    return this.#rules.filter(({ kind }) => kind === 'keep').map(({ selector }) => selector);
  }

  /** The blocks that are shown one by one. */
  get shownBlocks(): ReadonlySet<Element> {
    return this.#marked.shown;
  }

  /** Says what the finished document is: no article, nothing hidden but by the reader's own rules. */
  complete({ body, hidden, unsafe, kept }: DeclutterPlan, { columns, holes, width }: PlanLayout): void {
    this.#decided = body ? { unsafe } : 'no-article';
    this.#width = width;
    this.#mark('hidden', [...hidden.map(({ element }) => element), ...holes]);
    this.#mark('columns', columns);
    this.#mark('kept', kept);
    this.#update();
  }

  /** Runs a function, which measures, while the page is laid out with nothing hidden; none of that is painted. */
  asMade<R>(measure: () => R): R {
    this.#style.setOn(false);
    try {
      return measure();
    } finally {
      this.#update();
    }
  }

  setRules(rules: readonly OwnRule[]): void {
    this.#rules = rules;
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

  /** Shows one hidden block with all in it, or hides it again. */
  setBlockShown(block: Element, isShown: boolean): void {
    const others = [...this.#marked.shown].filter((each) => each !== block);
    this.#mark('shown', isShown ? [...others, block] : others);
    this.#update();
  }

  /** Marks these elements, and no longer those of before; an element that keeps its mark is not written. */
  #mark(kind: Mark, elements: readonly Element[]): void {
    const mark = this.#marks[kind];
    const wanted = new Set(elements);
    for (const element of this.#marked[kind]) if (!wanted.has(element)) element.removeAttribute(mark);
    for (const element of wanted) if (!element.hasAttribute(mark)) element.setAttribute(mark, '');
    this.#marked[kind] = wanted;
  }

  #sheet(): string {
    const marked = (['shown', 'kept'] as const).filter((kind) => this.#marked[kind].size > 0);
    const kept = [...this.keep, ...marked.map((kind) => `[${this.#marks[kind]}]`)];
    const own = ownSheet(this.#rules, kept);
    const except = exceptKept(kept);
    const { hidden, columns } = this.#marks;
    // A cell of a table cannot be narrower than its column; as a block it can.
    const left = `[${columns}]{${centred(this.#width)}}\ntd[${columns}]{display:block!important}`;
    const marks = `[${hidden}]${except}{display:none!important}\n${left}`;
    if (this.#decided === 'no-article') return `${marks}\n${own}`;
    const without = this.#decided === 'nothing' ? [] : this.#decided.unsafe;
    const rules = this.#site ? hideSheet(this.#site, { scope: this.#scope, without, width: this.#width, except }) : '';
    return `${rules}\n${marks}\n${own}`;
  }

  #update(): void {
    this.#style.setText(this.#sheet());
    this.#style.setOn(this.#on && !this.#shown);
  }
}

function randomName(): string {
  return `data-${randomUuid().slice(0, 8)}`;
}
