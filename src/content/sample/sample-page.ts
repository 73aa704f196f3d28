import { DEFAULT_ANNOTATIONS } from '../../platform/annotation-settings';
import { reportError } from '../../platform/report-error';
import { SAMPLE_DONE, type SampleReport } from '../../platform/sample-report';
import { SETTINGS_AT_START } from '../at-start';
import { Hiding } from '../hiding';
import { keepTyping } from '../keep-typing';
import type { Page, ReaderPart, RepairPart } from '../shared-world';
import { AdoptedHideStyle } from './adopted-hide-style';

/** What the reader presses there is no part of the article, and stays. */
const KEPT = { kind: 'keep', selector: '.try', line: '#@#.try' } as const;

/**
 * The sample article of src/welcome, which is a page of the extension and so no page that content scripts come into: it
 * loads them itself. This stands in for what begins in other pages (PageController), asks no worker and keeps nothing;
 * reader, engine and marks are those of every page.
 */
export class SamplePage implements Page {
  readonly site = undefined;
  readonly isPaused = false;
  readonly isPaintHeld = false;
  readonly hiding: Hiding;
  readonly settings = {
    ...SETTINGS_AT_START,
    // What is explained is found by the worker, which answers web pages.
    annotations: { ...DEFAULT_ANNOTATIONS, glossKinds: [], offersNotes: false },
  };
  readonly article = undefined;
  readonly recorder = undefined;
  repair: RepairPart | undefined;
  reader: ReaderPart | undefined;
  onSettings: (() => void) | undefined;
  card: Page['card'];
  readonly #document: Document;
  readonly #ending = new AbortController();

  constructor(document: Document) {
    this.#document = document;
    this.hiding = new Hiding(new AdoptedHideStyle(document), document.URL, undefined, this.signal);
    this.hiding.setRules([KEPT]);
    keepTyping(document, this);
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  attachReader(part: ReaderPart): void {
    this.reader = part;
  }

  attachRepair(part: RepairPart): void {
    this.repair = part;
    part.setOn(true);
  }

  releasePaint(): void {
    // Nothing keeps it from being painted.
  }

  textSettled(): void {
    const repaired = this.repair?.report().count ?? 0;
    const hidden = this.reader?.plan.hidden.length ?? 0;
    this.#document.dispatchEvent(new CustomEvent<SampleReport>(SAMPLE_DONE, { detail: { repaired, hidden } }));
  }

  articleShown(): void {
    // What comes with an article is loaded already, and nothing of this one is recorded.
  }

  attachArticle(): void {
    throw new Error('the sample article has no reader of metadata');
  }

  attachRecorder(): void {
    throw new Error('the sample article is not recorded');
  }

  /** The browser closes it with the extension. */
  goesOn(): boolean {
    return true;
  }

  fail(error: unknown): void {
    reportError('sample article', error);
  }

  end(): void {
    this.#ending.abort();
  }
}
