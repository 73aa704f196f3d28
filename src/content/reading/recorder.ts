import type { Page } from '../shared-world';
import { ArticleView } from './article-view';
import { TICK_MS } from './reading-clock';
import { ShownPage } from './shown-page';

/** What a reader does with a page. */
const INPUTS = ['pointerdown', 'pointermove', 'wheel', 'scroll', 'keydown', 'touchstart', 'touchmove'];

/** What may end or begin the attention that a page gets, and all that runs in it. */
const TURNS = {
  window: ['focus', 'blur', 'pagehide', 'pageshow'],
  document: ['visibilitychange', 'freeze', 'resume'],
};

/** Tells the worker what is read in a page: how long, and how far. */
export class Recorder {
  readonly page: Page;
  readonly #document: Document;
  readonly #shown: ShownPage;
  #view: ArticleView;
  /** Views that are over, as long as the worker does not know the last of them. */
  #over: ArticleView[] = [];

  constructor(document: Document, page: Page) {
    this.page = page;
    this.#document = document;
    this.#shown = new ShownPage(document, page.site);
    page.attachRecorder(this.#shown);
    this.#view = this.#begin();
    this.#listen();
    const timer = setInterval(() => this.#tick(), TICK_MS);
    page.signal.addEventListener('abort', () => clearInterval(timer));
  }

  #listen(): void {
    const { signal } = this.page;
    const window = this.#document.defaultView;
    const onInput = ({ isTrusted, type, target }: Event) => {
      // Rows that move by themselves scroll, too.
      if (isTrusted && (type !== 'scroll' || target === this.#document)) this.#view.clock.input(performance.now());
    };
    for (const type of INPUTS) window?.addEventListener(type, onInput, { capture: true, passive: true, signal });
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) this.#shown.begin();
    };
    window?.addEventListener('pageshow', onShow, { signal });
    const onTurn = () => this.#turn();
    for (const type of TURNS.window) window?.addEventListener(type, onTurn, { signal });
    for (const type of TURNS.document) this.#document.addEventListener(type, onTurn, { signal });
  }

  #begin(): ArticleView {
    return new ArticleView(this.page, this.#shown.viewId, performance.now(), this.#isAttended());
  }

  #isAttended(): boolean {
    return this.#document.visibilityState === 'visible' && this.#document.hasFocus();
  }

  #tick(): void {
    if (!this.page.goesOn()) return;
    const now = performance.now();
    const isAttended = this.#isAttended();
    this.#view.clock.attend(isAttended, now);
    this.#follow(now);
    if (isAttended) this.#view.look();
    this.#over = this.#over.filter((view) => view.hasNews);
    for (const view of [...this.#over, this.#view]) if (view.isDue(now)) void view.tell(now);
  }

  #turn(): void {
    const now = performance.now();
    this.#view.clock.attend(this.#isAttended(), now);
    this.#follow(now);
    void this.#view.tell(now);
  }

  /** Begins another view where another page is shown, and tells the last of the one before. */
  #follow(now: number): void {
    if (this.#shown.follow()) this.page.reader?.startAnew();
    if (this.#view.id === this.#shown.viewId) return;
    void this.#view.tell(now);
    this.#over.push(this.#view);
    this.#view = this.#begin();
  }
}
