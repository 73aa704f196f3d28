import type { DeclutterPlan } from '../core/article';
import type { Article } from '../core/metadata/article';
import type { ArticleIdentity } from '../core/metadata/identify-article';
import type { ReadOptions } from '../core/metadata/read-article';
import type { ClassEvidence, Rewriting } from '../core/repair';
import type { Site } from '../core/sites/site';
import type { TextRange } from '../core/vietnamese/tokens';
import type { PageReport, PageSettings, PlaceNumber } from '../platform/messages';
import type { Hiding } from './hiding';
import type { DamagedPassage, WrittenPassage } from './repair/damaged-passages';
import type { WantedPlace } from './repair/damaged-places';

/** The repair engine as the page's other scripts see it. */
export interface RepairPart {
  /** Repairs the page and goes on repairing what is added, or puts the original text back. */
  setOn(on: boolean): void;
  /** Repairs a text that is not in the page's nodes (metadata) by what is known of the page. */
  repairText(text: string): string;
  /** Shows a repaired word as the page wrote it wherever it stands, or repaired again. */
  setKept(before: string, after: string, isKept: boolean): void;
  /** Scrolls to the next place of a kind. @returns undefined where none is to be seen */
  showNext(wanted: WantedPlace): PlaceNumber | undefined;
  /** What is damaged in the page's texts, as it stands there; nothing while the page is shown as it was written. */
  damaged(): Iterable<WrittenPassage>;
  isKept(word: Rewriting): boolean;
  /** Writes how the reader reads an unresolved place of a passage, until the page is loaded anew; undefined takes it back. */
  choose(passage: DamagedPassage, place: TextRange, reading: string | undefined): void;
  /** As core/repair has them. */
  likelyReadings(text: string, place: TextRange): readonly string[];
  /** Called when texts were looked at and damage was found or undone. */
  onSettled: (() => void) | undefined;
  /** As core/repair has it. */
  evidence(): readonly ClassEvidence[];
  report(): Omit<PageReport['repairs'], 'originalShown'>;
}

/** Article and clutter in the page, as its other scripts see them. */
export interface ReaderPart {
  /** What is hidden, as it was last decided. */
  readonly plan: DeclutterPlan;
  /** Decides anew what to hide: the reader keeps something else. */
  decideAnew(): void;
  /** Scripts have made another page of the document: the same, and its changes are followed as those of the first. */
  startAnew(): void;
  report(): Pick<PageReport, 'hidden' | 'readShare'>;
}

/** What the page says of its article. It comes with an article, or with who asks. */
export interface ArticlePart {
  /** The article, also with what few ask for: by code that comes with who asks. */
  read(options?: Pick<ReadOptions, 'details' | 'onProblem'>): Article | undefined;
  /** Link and date alone, of an article that is shown: quick. */
  identify(): ArticleIdentity | undefined;
  report(): Pick<PageReport, 'kind' | 'article' | 'problems'>;
}

/** What the recorder of reading knows of a page. It is only where reading is recorded. */
export interface RecorderPart {
  /** A UUID, made once for each load of a page, each page that scripts make of it, and each time that it is come back to. */
  readonly viewId: string;
  /** The article with its own link, where a script that made another page left the canonical link of the one before. */
  withOwnLink<A extends Pick<Article, 'url' | 'provenance'>>(article: A): A;
  /** Text was written: the headline may read otherwise and still be the same. */
  textSettled(): void;
}

/** What the first script of a page offers to those that come after it. */
export interface Page {
  /** Aborts when this page's scripts end. */
  readonly signal: AbortSignal;
  /** The rule for the page's site; here, so that the rules for all sites are in one script alone. */
  readonly site: Site | undefined;
  readonly hiding: Hiding;
  /** What the reader chose for this host. */
  readonly settings: PageSettings;
  /** Called when that has changed. */
  onSettings: (() => void) | undefined;
  /** Whether the reader has paused: this page, its site, or everywhere. */
  readonly isPaused: boolean;
  /** Undefined until the document is read. */
  readonly reader: ReaderPart | undefined;
  readonly article: ArticlePart | undefined;
  readonly repair: RepairPart | undefined;
  readonly recorder: RecorderPart | undefined;
  /** Where the reader may type: the page must not see what. The first script stops such events before any of the page's. */
  card: { readonly host: Element; onTyping(event: Event): void } | undefined;
  attachRepair(part: RepairPart): void;
  attachReader(part: ReaderPart): void;
  attachArticle(part: ArticlePart): void;
  attachRecorder(part: RecorderPart): void;
  /** An article is in sight: has the worker put into the page what comes with one. */
  articleShown(): void;
  /**
   * Whether the page's scripts may go on: ends them where the extension was updated or removed under the page. No event tells
   * of that, so whoever comes back after a while asks: without the extension its functions throw.
   */
  goesOn(): boolean;
  /** Ends quietly where the extension was updated or removed under the page, and reports what else a message failed by. */
  fail(error: unknown): void;
  /** Whether the page is kept from being painted until what is in the window is repaired. */
  readonly isPaintHeld: boolean;
  /** What is in the window is repaired, or will not be: it may be painted. */
  releasePaint(): void;
  /** The engine has looked at the page, or has written its text anew. */
  textSettled(): void;
  end(): void;
}

/*
 * The scripts are bundled one by one and meet in the isolated world, into which no page can see. A symbol of the registry
 * is the same in each of them.
 */
const KEY = Symbol.for('doc-sach');
const world = globalThis as { [KEY]?: Page };

/** The page that the first script of this frame made; undefined where it never ran. */
export function sharedPage(): Page | undefined {
  return world[KEY];
}

export function sharePage(page: Page): void {
  world[KEY] = page;
}
