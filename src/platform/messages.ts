import type { Article } from '../core/metadata/article';
import type { OwnRule } from '../core/own-rules';
import type { Gloss, GlossContext } from '../core/glosses';
import type { RepairException, Rewriting } from '../core/repair/exceptions';
import type { PageFacts } from '../core/report';
import type { HideReason } from '../core/sites/site';
import type { AnnotationSettings } from './annotation-settings';
import type { HistoryApi } from './history-messages';
import type { ListenBackgroundApi } from './listen-messages';
import type { NotesApi } from './note-messages';
import type { SettingsApi } from './settings-messages';

/** What the reader lets Đọc Sạch do on a site. */
export interface SiteSwitches {
  readonly repair: boolean;
  readonly declutter: boolean;
}

/** Where nothing is repaired and hidden for a while, whatever the switches say. */
export interface Pauses {
  /** Until the page is loaded again. */
  readonly page: boolean;
  readonly site: boolean;
  readonly everywhere: boolean;
}

/** What the reader chose that a page has to know. */
export interface PageSettings {
  readonly switches: SiteSwitches;
  readonly pauses: Omit<Pauses, 'page'>;
  /** The reader's own rules for the page's host, in their order. */
  readonly rules: readonly OwnRule[];
  /** Whether the reader called any repair wrong, on any page. Which ones, a page is told of its own words only. */
  readonly hasExceptions: boolean;
  /** Undefined until the worker has told. */
  readonly annotations?: AnnotationSettings;
}

/** The same repair of a word, made once or more often, as the popup lists it. */
export interface RepairKind {
  readonly before: string;
  readonly after: string;
  readonly class: string;
  /** 0–1: that of the least sure one. */
  readonly confidence: number;
  readonly times: number;
  /** Whether the reader wants it as the page wrote it. */
  readonly isKept: boolean;
}

/** Which of how many places is shown. */
export interface PlaceNumber {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What the content script knows of its page. */
export interface PageReport {
  /** `loading`: the document is still being parsed; ask again. */
  readonly kind: 'loading' | 'article' | 'not-article';
  /** With repaired text; only for `article`. */
  readonly article?: Article;
  readonly switches: SiteSwitches;
  readonly pauses: Pauses;
  readonly repairs: {
    /** Number of repaired words; without those that the reader keeps as they are. */
    readonly count: number;
    /** In the order in which they were met, at most 50. */
    readonly kinds: readonly RepairKind[];
    /** How many kinds there are besides. */
    readonly moreKinds: number;
    /** Number of damaged places that nothing can restore. */
    readonly unresolved: number;
    readonly originalShown: boolean;
  };
  readonly hidden: {
    readonly count: number;
    readonly byReason: Readonly<Partial<Record<HideReason, number>>>;
    readonly hiddenShown: boolean;
  };
  /** 0–1: how much of the article's text has come into sight, down to the lower edge; only for `article`. */
  readonly readShare?: number;
  /** What could not be read, in the page's own words (a broken JSON-LD, say); empty when all went well. */
  readonly problems: readonly string[];
}

/** A hidden block, as the popup lists it. */
export interface HiddenBlockReport {
  /** The same for a block as long as its page is open. */
  readonly id: number;
  readonly reason: HideReason;
  /** The first words that it shows, at most 120 UTF-16 units; empty where it has pictures only. */
  readonly words: string;
  readonly isShown: boolean;
}

/** A rule of the reader's own that is for this page. */
export interface OwnRuleReport extends OwnRule {
  /** How many blocks of the page it names; at least one. */
  readonly count: number;
  /** Whether it hides most of the article's text. */
  readonly hidesArticle: boolean;
}

/** The text of an article with its markup. */
export interface ArticleBody {
  /** At most 5,000,000 UTF-16 units. */
  readonly html: string;
  /** What its links are relative to. */
  readonly base: string;
}

/** The text of an article without markup. */
export interface ShownText {
  /** The view that it is from, as the reading history knows it; undefined where nothing is recorded. */
  readonly viewId: string | undefined;
  /** A paragraph a line. */
  readonly text: string;
}

/** What is hidden in a page, block by block. */
export interface BlocksReport {
  /** In the page's order, at most 100. */
  readonly blocks: readonly HiddenBlockReport[];
  /** How many blocks there are besides. */
  readonly moreBlocks: number;
  /** Those that name anything here, in their order, at most 100. */
  readonly ownRules: readonly OwnRuleReport[];
  /** What of the site's built-in rule does not fit this page, so that the content decided. */
  readonly staleRule: 'no-body' | 'would-hide-article' | undefined;
}

/** What the worker answers. Sender: `page` = a content script, about itself only; `own` = a page of the extension. */
export interface BackgroundApi extends HistoryApi, ListenBackgroundApi, NotesApi, SettingsApi {
  /** page: what the reader chose for the sender's own host; the line under the headline is put in, where it is wanted. */
  openPage(): PageSettings;
  /** page: put the repair engine into the sender's frame. */
  injectRepairEngine(): void;
  /** page: an article is in sight: put the recorder of reading, where it is recorded, and the annotations into the page. */
  openArticle(): void;
  /** page: put what reads the article's metadata into the sender's frame. */
  injectArticleReader(): void;
  /** page: put the annotations into the sender's page; they are looked at again where they are there. */
  injectAnnotations(): void;
  /**
   * page: what there is to explain in paragraphs of its article, at most 2,000,000 UTF-16 units in all; one list a paragraph,
   * as core/glosses has them. Nothing of it is kept.
   */
  findGlosses(
    paragraphs: readonly string[],
    context: GlossContext,
    kinds: readonly Gloss['kind'][],
  ): readonly (readonly Gloss[])[];
  /**
   * page: leave a word as the page wrote it from now on, on the sender's own site, because its repair is wrong; or repair it
   * again there.
   * @returns whether that is kept: never what a private window shows
   */
  setRepairException(before: string, after: string, isException: boolean): boolean;
  /** page: those of these words, at most 200, whose repair was called wrong on the sender's site or everywhere. */
  exceptionsAmong(words: readonly Rewriting[]): readonly Rewriting[];
  /** own: what was called wrong. */
  repairExceptions(): readonly RepairException[];
  /** own: keep these instead, at most 2,000, and apply them in the open tabs. */
  keepRepairExceptions(exceptions: readonly RepairException[]): void;
  /** own: keep what is changed of how pages are annotated and apply it in the open tabs. */
  changeAnnotations(changed: Partial<AnnotationSettings>): void;
  /** page: keep a rule for the sender's own site and apply it in the open tabs. */
  addSiteRule(kind: OwnRule['kind'], selector: string): void;
  /** own: keep what is changed of a host name's switches and apply it in its open tabs. */
  changeSiteSwitches(host: string, changed: Partial<SiteSwitches>): void;
  /** own: pause a host name's site, or go on there. */
  pauseSite(host: string, isPaused: boolean): void;
  /** own: do on a site, by its siteKey, what is done everywhere: nothing is switched off or paused there any more. */
  freeSite(site: string): void;
  /** own: pause everywhere, or go on. */
  pauseEverywhere(isPaused: boolean): void;
  /** own: put the tools for single blocks (see {@link BlocksApi}) into a tab's page. */
  injectBlockTools(tabId: number): void;
  /** own: the reader's own rules as they were written. */
  ownRules(): string;
  /** own: keep this text as the own rules and apply them in the open tabs. */
  keepOwnRules(text: string): void;
  /** own: the same for the text without the rules that say what this line says. */
  removeOwnRule(line: string): void;
}

/** What a content script answers; only to pages and the worker of the extension. */
export interface PageApi {
  describePage(): PageReport;
  /** Shows the damaged text as the page had it, or the repaired text again. */
  showOriginal(shown: boolean): void;
  /** Shows a repaired word as the page wrote it, wherever it stands in the page, or repaired again. */
  keepOriginal(before: string, after: string, isKept: boolean): void;
  /** Scrolls to the next place where a word was repaired so, and lights it; undefined where none is to be seen. */
  showRepair(before: string, after: string): PlaceNumber | undefined;
  /** The same for the places that nothing can restore. */
  showUnresolved(): PlaceNumber | undefined;
  /** Shows every hidden block, or hides them again. */
  showHidden(shown: boolean): void;
  /** Stops repairing and hiding until the page is loaded again, or goes on. */
  pausePage(isPaused: boolean): void;
  applySettings(settings: PageSettings): void;
}

/** What the tools for single blocks answer, once they are in a page; only to pages and the worker of the extension. */
export interface BlocksApi {
  describeBlocks(): BlocksReport;
  /** Shows one hidden block, or hides it again; until the page is loaded again. */
  showBlock(id: number, shown: boolean): void;
  /** Keeps a hidden block on the page's site from now on, by a rule. */
  keepBlock(id: number): void;
  /** Lets the reader choose a block in the page to hide or keep from now on. */
  pickBlock(): void;
  /** The article with all its details, repaired; undefined where there is none. */
  articleDetails(): Article | undefined;
  /** The article's text as it stands in the page, repaired, without what is hidden; undefined where there is none. */
  articleBody(): ArticleBody | undefined;
  /** The same without markup. */
  articleText(): ShownText | undefined;
  /** What a reader's report tells of the page; its text only where that is wanted. */
  pageFacts(withText: boolean): PageFacts;
  /** Opens the browser's dialog for printing the page, which prints as it is seen. */
  printPage(): void;
}
