import type { ReadingReport } from '../../platform/history-messages';
import { NoReceiverError } from '../../platform/messaging';
import { askAgain } from '../ask-again';
import { readShare } from '../read-share';
import type { Page } from '../shared-world';
import { articleText } from './article-text';
import { ReadingClock } from './reading-clock';

/** An article counts as read when it has been read for so long, and not before. Milliseconds. */
const READ_MS = 10_000;
/** The worker is told so often at most; what is lost with a page that ends without a word is no more. Milliseconds. */
const REPORT_MS = 5000;

/** Reading the article anew may take a hundredth of the time: seldom where the article is long. */
const READING_SHARE = 100;

type Numbers = Pick<ReadingReport, 'activeMs' | 'depth'>;
type Facts = Omit<ReadingReport, keyof Numbers | 'readAt'>;

/** One view of an article: how it is read, and what the worker has been told of it. */
export class ArticleView {
  readonly id: string;
  readonly clock: ReadingClock;
  readonly #page: Page;
  #depth = 0;
  #facts: Facts | undefined;
  /** When the article may be read anew. */
  #readFrom = 0;
  #text = '';
  /** What the worker has taken, or will not take. */
  #told: Numbers = { activeMs: 0, depth: 0 };
  /** 0 where nobody answered. */
  #toldAt = 0;
  #keptText: string | undefined;

  /** @param now milliseconds, as all times of {@link ReadingClock} */
  constructor(page: Page, id: string, now: number, isAttended: boolean) {
    this.#page = page;
    this.id = id;
    this.clock = new ReadingClock(now, isAttended);
  }

  /** Notes how much of the text has come into sight. */
  look(): void {
    const body = this.#page.reader?.plan.body;
    if (body) this.#depth = Math.max(this.#depth, readShare(body));
  }

  /** Whether there is anything to tell that the worker does not know. */
  get hasNews(): boolean {
    const { activeMs } = this.clock;
    return activeMs >= READ_MS && (activeMs > this.#told.activeMs || this.#depth > this.#told.depth);
  }

  isDue(now: number): boolean {
    return now - this.#toldAt >= REPORT_MS;
  }

  /** Tells the worker what has grown. Each report holds all of the view: what comes of the one before does not matter. */
  async tell(now: number): Promise<void> {
    if (!this.hasNews) return;
    const numbers: Numbers = { activeMs: this.clock.activeMs, depth: this.#depth };
    const readAt = Math.round(Date.now() - (now - this.clock.activeAt));
    this.#toldAt = now;
    if (now >= this.#readFrom) {
      const start = performance.now();
      this.#read();
      this.#readFrom = now + READING_SHARE * (performance.now() - start);
    }
    if (!this.#facts) {
      // No article so far: looked for again when the page has been read for longer.
      this.#told = numbers;
      return;
    }
    try {
      const { wantsText } = await askAgain('recordReading', { ...this.#facts, ...numbers, readAt });
      this.#told = numbers;
      await this.#tellText(wantsText);
    } catch (error) {
      if (!this.#page.goesOn()) return;
      // A worker that was stopped is woken with the next tick; one that refuses is asked when there is more to tell.
      if (error instanceof NoReceiverError) this.#toldAt = 0;
      else this.#told = numbers;
    }
  }

  /** Reads the article anew, as long as the page shows it. */
  #read(): void {
    const { article: reading, reader, recorder, repair } = this.#page;
    const article = recorder?.viewId === this.id ? reading?.read() : undefined;
    if (!article) return;
    const { provenance: _provenance, ...facts } = article;
    const [repairs, hidden] = [repair?.report().count ?? 0, reader?.plan.hidden.length ?? 0];
    this.#facts = { viewId: this.id, article: facts, repairs, hidden };
    this.#text = articleText(this.#page);
  }

  /** @param isMissing whether the worker wants the text and has none of this view; what it has may be old */
  async #tellText(isMissing: boolean): Promise<void> {
    const isOld = this.#keptText !== undefined && this.#keptText !== this.#text;
    if (!isMissing && !isOld) return;
    const text = this.#text;
    await askAgain('keepText', this.id, text);
    this.#keptText = text;
  }
}
