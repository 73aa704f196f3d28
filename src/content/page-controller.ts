import { siteOf } from '../core/sites';
import type { Site } from '../core/sites/site';
import { answer, type Endpoint, isOrphaned, NoReceiverError } from '../platform/messaging';
import type { PageApi, PageReport, PageSettings } from '../platform/messages';
import { reportError } from '../platform/report-error';
import { askAgain } from './ask-again';
import { READ_AT_START, REPAIRS_AT_START, SETTINGS_AT_START } from './at-start';
import { watchForDamage } from './damage-watch';
import { HideStyleElement } from './hide-style';
import { Hiding } from './hiding';
import { keepTyping } from './keep-typing';
import { fromOwnPage, takes } from './own-page-endpoint';
import { isPageSettings } from './is-page-settings';
import type { ArticlePart, Page, ReaderPart, RecorderPart, RepairPart } from './shared-world';
import { PaintHold } from './paint-hold';
import { watchUse } from './watch-use';
import { whenShown } from './when-shown';

/** What runs in a page from its first moment: the hide sheet, the watch for damage, and the answers to the popup. */
export class PageController implements Page {
  readonly site: Site | undefined;
  readonly hiding: Hiding;
  repair: RepairPart | undefined;
  reader: ReaderPart | undefined;
  article: ArticlePart | undefined;
  recorder: RecorderPart | undefined;
  settings = SETTINGS_AT_START;
  onSettings: (() => void) | undefined;
  card: Page['card'];
  readonly #ending = new AbortController();
  readonly #hold: PaintHold;
  #isPagePaused = false;
  #isRepairing = true;
  #originalShown = false;

  constructor(document: Document, url: string) {
    this.site = siteOf(url);
    this.hiding = new Hiding(new HideStyleElement(document, this.signal), url, this.site, this.signal);
    this.#hold = new PaintHold(document, this.signal);
    answer<PageApi>(this.#endpoints(), this.signal);
    keepTyping(document, this);
    const settings = whenShown(document, this.signal).then(() => this.#askSettings());
    watchForDamage(document, this.signal, (text) => {
      this.#hold.begin(text);
      void settings.then(() => this.#callEngine());
    });
    watchUse(document, this.signal, {
      onUse: () => this.goesOn(),
      // It was told nothing meanwhile.
      onShownAgain: () => void this.#askSettings(),
    });
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  get isPaused(): boolean {
    const { site, everywhere } = this.settings.pauses;
    return this.#isPagePaused || site || everywhere;
  }

  attachRepair(part: RepairPart): void {
    this.repair = part;
    this.#updateRepair();
  }

  attachReader(part: ReaderPart): void {
    this.reader = part;
  }

  attachArticle(part: ArticlePart): void {
    this.article = part;
  }

  attachRecorder(part: RecorderPart): void {
    this.recorder = part;
  }

  get isPaintHeld(): boolean {
    return this.#hold.isHeld;
  }

  releasePaint(): void {
    this.#hold.end();
  }

  textSettled(): void {
    this.recorder?.textSettled();
  }

  articleShown(): void {
    askAgain('openArticle').catch((error: unknown) => this.fail(error));
  }

  goesOn(): boolean {
    if (isOrphaned()) this.end();
    return !this.signal.aborted;
  }

  end(): void {
    this.#ending.abort();
  }

  async #askSettings(): Promise<void> {
    try {
      this.#apply(await askAgain('openPage'));
    } catch (error) {
      this.fail(error);
    }
  }

  async #callEngine(): Promise<void> {
    if (this.repair || this.signal.aborted || !this.#isRepairing) {
      this.releasePaint();
      return;
    }
    try {
      await askAgain('injectRepairEngine');
    } catch (error) {
      this.releasePaint();
      this.fail(error);
    }
  }

  /**
   * The extension was updated or removed under this page: leave the page as it is and keep quiet. A worker that was
   * stopped before it answered is no such end: the next message wakes another.
   */
  fail(error: unknown): void {
    if (this.goesOn() && !(error instanceof NoReceiverError)) reportError('page', error);
  }

  #apply(settings: PageSettings): void {
    const { rules } = this.settings;
    this.settings = settings;
    this.hiding.setRules(settings.rules);
    // Most pages have no rule of the reader's: what is hidden stands as it was decided.
    if (rules.length + settings.rules.length > 0) this.reader?.decideAnew();
    this.#update();
    this.onSettings?.();
  }

  #isOn(what: 'repair' | 'declutter'): boolean {
    return this.settings.switches[what] && !this.isPaused;
  }

  #update(): void {
    const wasOff = !this.#isRepairing;
    this.#isRepairing = this.#isOn('repair');
    this.hiding.setOn(this.#isOn('declutter'));
    this.#updateRepair();
    if (wasOff && this.#isRepairing) void this.#callEngine();
  }

  #updateRepair(): void {
    this.repair?.setOn(this.#isRepairing && !this.#originalShown);
  }

  #endpoints(): { [K in keyof PageApi]: Endpoint<PageApi[K]> } {
    return {
      describePage: fromOwnPage(takes(), () => this.#describe()),
      showOriginal: fromOwnPage(takes('boolean'), (_sender, shown) => {
        this.#originalShown = shown;
        this.#updateRepair();
      }),
      keepOriginal: fromOwnPage(takes('string', 'string', 'boolean'), (_sender, before, after, isKept) =>
        this.repair?.setKept(before, after, isKept),
      ),
      showRepair: fromOwnPage(takes('string', 'string'), (_sender, before, after) =>
        this.repair?.showNext({ before, after }),
      ),
      showUnresolved: fromOwnPage(takes(), () => this.repair?.showNext('unresolved')),
      showHidden: fromOwnPage(takes('boolean'), (_sender, shown) => this.hiding.setShown(shown)),
      pausePage: fromOwnPage(takes('boolean'), (_sender, isPaused) => {
        this.#isPagePaused = isPaused;
        this.#update();
      }),
      applySettings: fromOwnPage(isPageSettings, (_sender, settings) => this.#apply(settings)),
    };
  }

  async #describe(): Promise<PageReport> {
    const read = await this.#read();
    const repairs = this.repair?.report() ?? REPAIRS_AT_START;
    const { switches, pauses } = this.settings;
    return {
      ...read,
      switches,
      pauses: { ...pauses, page: this.#isPagePaused },
      repairs: { ...repairs, originalShown: this.#originalShown },
    };
  }

  async #read(): Promise<typeof READ_AT_START> {
    if (!this.reader) return READ_AT_START;
    if (!this.article) await askAgain('injectArticleReader');
    return { ...READ_AT_START, ...this.reader.report(), ...this.article?.report() };
  }
}
