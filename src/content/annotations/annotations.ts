import { standsTooDeep } from '../../core/article-page';
import { DEFAULT_ANNOTATIONS } from '../../platform/annotation-settings';
import type { AnnotationsApi } from '../../platform/annotation-messages';
import { answer } from '../../platform/messaging';
import { isElement } from '../dom-nodes';
import type { WrittenPassage } from '../repair/damaged-passages';
import { fromOwnPage, takes } from '../own-page-endpoint';
import type { Page } from '../shared-world';
import { atRest } from './at-rest';
import { CardLayer } from './card-layer';
import { CardOpener } from './card-opener';
import type { CardPart } from './card-part';
import { HighlightPainter, type SourcedMark } from './highlight-painter';
import { MarkIndex } from './mark-index';
import type { MarkContext, MarkSource } from './mark-source';
import { MarkWalk } from './mark-walk';
import { NearPassages } from './near-passages';
import { readOnce } from './read-once';
import { MARK_SOURCES } from './sources';

/** Marks a page's text by all sources, and tells of each mark in a card. */
export class Annotations {
  readonly page: Page;
  /** Has all marks looked at anew when the page rests. */
  readonly refresh: (isUrgent?: boolean) => void;
  readonly #document: Document;
  readonly #card: CardLayer;
  readonly #opener: CardOpener;
  readonly #sources: readonly MarkSource[];
  readonly #painter: HighlightPainter;
  readonly #near: NearPassages;
  #damaged: readonly WrittenPassage[] = [];
  #index = new MarkIndex();
  #walk = new MarkWalk([]);
  #textVersion = 0;
  /** Where the reader is among the marks. */
  #place: AbstractRange | undefined;
  /** Who goes from mark to mark goes to all. */
  #isWalked = false;

  constructor(document: Document, page: Page) {
    const { signal } = page;
    this.page = page;
    this.#document = document;
    this.refresh = atRest(() => this.#mark(), signal);
    this.#near = new NearPassages(signal, () => this.refresh());
    this.#card = new CardLayer(document, signal);
    this.#opener = new CardOpener(this.#card, signal, {
      marksAt: (target, x, y) => this.#index.at(target, x, y),
      open: (marks, y) => this.#open(marks, { y, takesFocus: false }),
    });
    page.card = { host: this.#card.host, onTyping: (event) => this.#onTyping(event) };
    document.defaultView?.addEventListener('keydown', (event) => this.#onEscape(event), { capture: true, signal });
    const context = this.#context();
    this.#sources = MARK_SOURCES.map((create) => create(context));
    this.#painter = new HighlightPainter(this.#sources, signal);
    answer<AnnotationsApi>({ showNextMark: fromOwnPage(takes(), () => this.#showNext(1)) }, signal);
    page.onSettings = () => this.refresh();
    this.#follow();
    this.refresh();
  }

  /** What changes in shadow roots and frames is the engine's business: without damage nothing is marked there. */
  #follow(): void {
    const observer = new MutationObserver((records) => {
      const isOwn = ({ target, addedNodes }: MutationRecord) =>
        target === this.#document.documentElement && [...addedNodes].every((node) => node === this.#card.host);
      if (records.every(isOwn)) return;
      this.#textVersion++;
      this.refresh();
    });
    observer.observe(this.#document, { childList: true, characterData: true, subtree: true });
    this.page.signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Shows the next mark, or the one before, with its card. @returns whether there is one to be seen */
  #showNext(step: 1 | -1): boolean {
    this.#markAll();
    const stop = this.#walk.next(this.#place, step);
    if (!stop) return false;
    this.#place = stop.range;
    const { startContainer } = stop.range;
    const element = isElement(startContainer) ? startContainer : startContainer.parentElement;
    element?.scrollIntoView({ block: 'nearest' });
    this.#open(stop.marks, { takesFocus: true });
    return true;
  }

  #markAll(): void {
    if (this.#isWalked) return;
    this.#isWalked = true;
    Array.from(this.#mark());
    // What was begun before may end after this.
    this.refresh(true);
  }

  #context(): MarkContext {
    const { page } = this;
    const textVersion = () => this.#textVersion;
    const damaged = () => this.#damaged;
    return {
      document: this.#document,
      page,
      signal: page.signal,
      get settings() {
        return page.settings.annotations ?? DEFAULT_ANNOTATIONS;
      },
      get textVersion() {
        return textVersion();
      },
      get damaged() {
        return damaged();
      },
      article: readOnce(this.#document, page),
      refresh: this.refresh,
      openCard: (at, parts, takesFocus) => this.#card.open({ at, parts, takesFocus }),
      closeCard: () => this.#card.close(),
    };
  }

  /** What is typed while the card has the focus. */
  #onTyping(event: Event): void {
    if (event.type === 'input' && event.isTrusted) this.#card.tellTyped();
    if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || !event.isTrusted) return;
    const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = this.#card.isTextEdited ? undefined : arrows[event.key];
    if (event.key === 'Tab') this.#card.focusNext(event.shiftKey ? -1 : 1);
    else if (step) this.#showNext(step);
    else this.#onEscape(event);
    if (event.key === 'Tab' || step) event.preventDefault();
  }

  #onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !this.#card.isOpen) return;
    this.#card.close();
    // One press closes one thing: not also what the page has open.
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  *#mark(): Generator<void> {
    const { page } = this;
    // The engine may have come later than this.
    if (page.repair) page.repair.onSettled = () => this.refresh();
    const isPrinted = page.settings.annotations?.printsMarks === true;
    this.#damaged = yield* this.#near.look(page.repair, isPrinted || this.#isWalked);
    const marks = yield* this.#wanted();
    yield* this.#painter.paint(marks, isPrinted);
    for (const document of this.#painter.documents) this.#opener.listen(document);
    this.#index = yield* MarkIndex.of(marks);
    this.#walk = new MarkWalk(marks);
  }

  *#wanted(): Generator<void, SourcedMark[]> {
    const marks: SourcedMark[] = [];
    let parent: Node | null = null;
    let isTooDeep = false;
    for (const source of this.page.settings.annotations ? this.#sources : []) {
      for (const mark of source.marks()) {
        // To look at the clock at every mark would cost more than the marks.
        if (!mark) {
          yield;
          continue;
        }
        const { parentNode } = mark.range.startContainer;
        // The browsers compare the places of highlights by what is around them, up to the root.
        if (parentNode !== parent) isTooDeep = standsTooDeep((parent = parentNode) ?? this.#document);
        if (!isTooDeep) marks.push({ source, mark });
      }
    }
    return marks;
  }

  #open(marks: readonly SourcedMark[], how: { readonly y?: number; readonly takesFocus: boolean }): void {
    if (!this.page.goesOn()) return;
    const [first] = marks;
    const parts = marks.flatMap(({ source, mark }): CardPart | [] => source.cardPart(mark) ?? []);
    if (!first || parts.length === 0) return;
    this.#place = first.mark.range;
    this.#card.open({ at: first.mark.range, parts, ...how });
  }
}
