import { type DeclutterPlan, planDeclutterBy } from '../core/article/plan-declutter';
import type { HideReason } from '../core/sites/site';
import type { PageReport } from '../platform/messages';
import { watchPage } from './page-changes';
import { PlanMeasurer } from './plan-layout';
import { readShare } from './read-share';
import type { Page, ReaderPart } from './shared-world';

/** Finds the article of a finished document, completes the hiding, and has come what comes with an article. */
export class PageReader implements ReaderPart {
  readonly #document: Document;
  readonly #page: Page;
  readonly #measurer: PlanMeasurer;
  #watching = new AbortController();
  #plan: DeclutterPlan;
  #isArticleShown = false;

  constructor(document: Document, page: Page) {
    this.#document = document;
    this.#page = page;
    this.#measurer = new PlanMeasurer(page.hiding, page.site);
    this.#plan = this.#declutter();
    this.#watch();
    page.signal.addEventListener('abort', () => this.#watching.abort());
    // Until the style sheets and the pictures are there, nothing has its place and size. Load events are captured, not bubbled.
    const onLoad = ({ target }: Event) => {
      if (target === document || target instanceof HTMLLinkElement) this.#measureAnew();
    };
    document.defaultView?.addEventListener('load', onLoad, { capture: true, signal: page.signal });
    document.addEventListener('visibilitychange', () => this.#showArticle(), { signal: page.signal });
    this.#showArticle();
  }

  get plan(): DeclutterPlan {
    return this.#plan;
  }

  decideAnew(): void {
    this.#plan = this.#declutter();
    this.#showArticle();
  }

  startAnew(): void {
    this.#watch();
    this.decideAnew();
  }

  report(): ReturnType<ReaderPart['report']> {
    // Asked seldom, by the popup: reading anew is cheaper than following every change of the page.
    this.decideAnew();
    const { body } = this.#plan;
    return { hidden: this.#hidden(), ...(body && { readShare: readShare(body) }) };
  }

  #declutter(): DeclutterPlan {
    const { site, hiding } = this.#page;
    const plan = planDeclutterBy(site, this.#document, this.#document.URL, hiding.keep);
    this.#hide(plan);
    return plan;
  }

  #hide(plan: DeclutterPlan): void {
    this.#page.hiding.complete(plan, this.#measurer.measure(plan));
  }

  /** Follows the page's changes, which is not done for ever. */
  #watch(): void {
    this.#watching.abort();
    this.#watching = new AbortController();
    watchPage(this.#document, this.#watching.signal, {
      isKnown: (element) => this.#plan.hidden.some((block) => block.element.contains(element)),
      onChange: () => this.decideAnew(),
    });
  }

  #measureAnew(): void {
    this.#measurer.forget();
    this.#hide(this.#plan);
  }

  #hidden(): PageReport['hidden'] {
    const byReason: Partial<Record<HideReason, number>> = {};
    for (const { reason } of this.#plan.hidden) byReason[reason] = (byReason[reason] ?? 0) + 1;
    return { count: this.#plan.hidden.length, byReason, hiddenShown: this.#page.hiding.shown };
  }

  /** Once, and not before somebody sees the article. */
  #showArticle(): void {
    if (this.#isArticleShown || !this.#plan.body || this.#document.visibilityState !== 'visible') return;
    this.#isArticleShown = true;
    this.#page.articleShown();
  }
}
