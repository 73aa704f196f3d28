import { siteOf } from '../core/sites';
import type { Site } from '../core/sites/site';
import { answer, askBackground, type Endpoint, isOrphaned, NoReceiverError } from '../platform/messaging';
import type { PageApi, PageReport, SiteSwitches, VisitReport } from '../platform/messages';
import { reportError } from '../platform/report-error';
import { watchForDamage } from './damage-watch';
import { Hiding } from './hiding';
import { fromOwnPage, takes } from './own-page-endpoint';
import type { Page, ReaderPart, RepairPart } from './shared-world';

/** Everything on, until the worker has told what the reader chose for this site. */
const SWITCHES_AT_START: SiteSwitches = { repair: true, declutter: true };

/** What runs in a page from its first moment: the hide sheet, the watch for damage, and the answers to the popup. */
export class PageController implements Page {
  readonly viewId = crypto.randomUUID();
  readonly site: Site | undefined;
  readonly hiding: Hiding;
  readonly repaired: Promise<void>;
  repair: RepairPart | undefined;
  readonly #ending = new AbortController();
  #markRepaired: () => void = () => undefined;
  #reader: ReaderPart | undefined;
  #switches = SWITCHES_AT_START;
  #originalShown = false;

  constructor(document: Document, url: string) {
    this.site = siteOf(url);
    this.hiding = new Hiding(document, url, this.site, this.signal);
    this.repaired = new Promise((resolve) => {
      this.#markRepaired = resolve;
    });
    answer<PageApi>(this.#endpoints(), this.signal);
    const switches = this.#askSwitches();
    watchForDamage(document, this.signal, {
      onDamage: () => void switches.then(() => this.#callEngine()),
      onClean: () => this.#markRepaired(),
    });
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  attachRepair(part: RepairPart): void {
    this.repair = part;
    this.#updateRepair();
  }

  attachReader(part: ReaderPart): void {
    this.#reader = part;
  }

  textSettled(): void {
    this.#markRepaired();
    this.#reader?.textSettled();
  }

  recordVisit(visit: VisitReport): void {
    askBackground('recordVisit', visit).catch((error: unknown) => this.#endIfOrphaned(error));
  }

  end(): void {
    this.#ending.abort();
  }

  async #askSwitches(): Promise<void> {
    try {
      this.#apply(await askBackground('openPage'));
    } catch (error) {
      this.#endIfOrphaned(error);
    }
  }

  async #callEngine(): Promise<void> {
    if (this.repair || this.signal.aborted) return;
    try {
      if (this.#switches.repair) await askBackground('injectRepairEngine');
      else this.#markRepaired();
    } catch (error) {
      this.#markRepaired();
      this.#endIfOrphaned(error);
    }
  }

  /**
   * The extension was updated or removed under this page: leave the page as it is and keep quiet. A worker that was
   * stopped before it answered is no such end: the next message wakes another.
   */
  #endIfOrphaned(error: unknown): void {
    if (isOrphaned()) this.end();
    else if (!(error instanceof NoReceiverError)) reportError('page', error);
  }

  #apply(switches: SiteSwitches): void {
    const wasOff = !this.#switches.repair;
    this.#switches = switches;
    this.hiding.setOn(switches.declutter);
    this.#updateRepair();
    if (wasOff && switches.repair) void this.#callEngine();
  }

  #updateRepair(): void {
    this.repair?.setOn(this.#switches.repair && !this.#originalShown);
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
      applySwitches: fromOwnPage(isSwitches, (_sender, switches) => this.#apply(switches)),
    };
  }

  #describe(): PageReport {
    const read = this.#reader?.report() ?? {
      kind: 'loading',
      problems: [],
      hidden: { count: 0, byReason: {}, hiddenShown: false },
    };
    const repairs = this.repair?.report() ?? { count: 0, kinds: [], moreKinds: 0, unresolved: 0 };
    return { ...read, switches: this.#switches, repairs: { ...repairs, originalShown: this.#originalShown } };
  }
}

function isSwitches(args: readonly unknown[]): args is [SiteSwitches] {
  const [switches] = args as [Partial<SiteSwitches> | null | undefined];
  return typeof switches?.repair === 'boolean' && typeof switches.declutter === 'boolean';
}
