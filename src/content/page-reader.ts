import { type DeclutterPlan, planDeclutterBy } from '../core/article/plan-declutter';
import type { Article } from '../core/metadata/article';
import { readArticleBy, type ReadOptions } from '../core/metadata/read-article';
import type { HideReason } from '../core/sites/site';
import type { PageReport } from '../platform/messages';
import { watchPage } from './page-changes';
import { PlanMeasurer } from './plan-layout';
import { readShare } from './read-share';
import { repairedArticle } from './repaired-article';
import type { Page, ReaderPart } from './shared-world';

/** How long to wait for more changes of the text before the visit is reported anew, in milliseconds. */
const REPORT_DELAY_MS = 1000;

/** Reads the article of a finished document, completes the hiding, and reports the visit. */
export class PageReader implements ReaderPart {
  readonly #document: Document;
  readonly #page: Page;
  readonly #measurer: PlanMeasurer;
  #plan: DeclutterPlan;
  #reported = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, page: Page) {
    this.#document = document;
    this.#page = page;
    this.#measurer = new PlanMeasurer(page.hiding);
    this.#plan = this.#declutter();
    watchPage(document, page.signal, {
      isKnown: (element) => this.#plan.hidden.some((block) => block.element.contains(element)),
      onChange: () => this.decideAnew(),
    });
    // Until the style sheets and the pictures are there, nothing has its place and size. Load events are captured, not bubbled.
    const onLoad = ({ target }: Event) => {
      if (target === document || target instanceof HTMLLinkElement) this.#measureAnew();
    };
    document.defaultView?.addEventListener('load', onLoad, { capture: true, signal: page.signal });
    void page.repaired.then(() => this.#reportVisit());
    document.addEventListener('visibilitychange', () => this.#reportVisit(), { signal: page.signal });
  }

  get plan(): DeclutterPlan {
    return this.#plan;
  }

  decideAnew(): void {
    this.#plan = this.#declutter();
  }

  report(): ReturnType<ReaderPart['report']> {
    // Asked seldom, by the popup: reading anew is cheaper than following every change of the page.
    this.decideAnew();
    const problems: string[] = [];
    const article = this.#article({ onProblem: (code) => problems.push(code) });
    const hidden = this.#hidden();
    if (!article) return { kind: 'not-article', problems, hidden };
    const { body } = this.#plan;
    return { kind: 'article', article, problems, hidden, ...(body && { readShare: readShare(body) }) };
  }

  articleWith(details: NonNullable<ReadOptions['details']>): Article | undefined {
    return this.#article({ details });
  }

  textSettled(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#reportVisit();
    }, REPORT_DELAY_MS);
  }

  #declutter(): DeclutterPlan {
    const { site, hiding } = this.#page;
    const plan = planDeclutterBy(site, this.#document, this.#document.URL, hiding.keep);
    hiding.complete(plan, this.#measurer.measure(plan));
    return plan;
  }

  #measureAnew(): void {
    this.#measurer.forget();
    this.decideAnew();
  }

  #article(options: ReadOptions = {}): Article | undefined {
    const article = readArticleBy(this.#page.site, this.#document, this.#document.URL, { ...options, now: Date.now() });
    const { repair } = this.#page;
    return article && repair ? repairedArticle(article, (text) => repair.repairText(text)) : article;
  }

  #hidden(): PageReport['hidden'] {
    const byReason: Partial<Record<HideReason, number>> = {};
    for (const { reason } of this.#plan.hidden) byReason[reason] = (byReason[reason] ?? 0) + 1;
    return { count: this.#plan.hidden.length, byReason, hiddenShown: this.#page.hiding.shown };
  }

  /** Keeps the visit of a page that somebody sees; the worker takes a repeated report for the same visit. */
  #reportVisit(): void {
    if (this.#document.visibilityState !== 'visible' || this.#page.signal.aborted) return;
    const article = this.#article();
    if (!article) return;
    const repairs = this.#page.repair?.report().count ?? 0;
    const report = { viewId: this.#page.viewId, article, repairs, hidden: this.#plan.hidden.length };
    const news = JSON.stringify(report);
    if (news === this.#reported) return;
    this.#reported = news;
    this.#page.recordVisit(report);
  }
}
