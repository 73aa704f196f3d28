import type { ArticleIdentity } from '../../core/metadata/identify-article';
import type { AnnotationSettings } from '../../platform/annotation-settings';
import type { WrittenPassage } from '../repair/damaged-passages';
import type { Page } from '../shared-world';
import type { CardPart } from './card-part';

/** A stretch of the page's text that is marked. A source may add to it what its card tells. */
export interface Mark {
  /** Static, as live ranges cost at every change of the page: a text that is written anew is marked anew. */
  readonly range: StaticRange;
  /** The name of one of the source's styles. */
  readonly style: string;
}

/** One kind of marks: which texts have them, how they look, and what is told of each. */
export interface MarkSource<M extends Mark = Mark> {
  /**
   * How marks look: declarations that `::highlight()` knows (`color`, `background-color`, `text-decoration`), by a name of
   * the source's own. The name stays inside the extension.
   */
  readonly styles: Readonly<Record<string, string>>;
  /**
   * The marks of the page as it stands: all, or those near the window where there may be many. Asked when the page rests after
   * its text, the reader's settings or what a source knows has changed; so it keeps what is costly, and gives the same object
   * where nothing changed. It is run in slices of some milliseconds: `undefined` is a place to rest, for stretches of text
   * that have no marks.
   */
  marks(): Iterable<M | undefined>;
  /** What is told of a mark; the card shows the parts of all marks under the pointer, in the order of the sources. */
  cardPart(mark: M): CardPart | undefined;
}

/** What a source knows of where it works. */
export interface MarkContext {
  readonly document: Document;
  readonly page: Page;
  /** Aborts when the page's scripts end. */
  readonly signal: AbortSignal;
  /** What the reader chose, as it is now. */
  readonly settings: AnnotationSettings;
  /** Another number whenever the page's nodes or texts have changed. */
  readonly textVersion: number;
  /** The damaged passages whose marks are wanted now: those near the window, or all. */
  readonly damaged: readonly WrittenPassage[];
  /** Link and date of the page's article, as they were when this address, title and body were first met. */
  article(): ArticleIdentity | undefined;
  /** Has the marks of all sources asked anew as soon as the page rests; at once where the reader waits for one. */
  refresh(isUrgent?: boolean): void;
  /**
   * Opens a card that no mark asked for: buttons at a selection, say.
   * @param takesFocus whether the keyboard goes to it; the focus comes back when it closes
   */
  openCard(at: AbstractRange, parts: readonly CardPart[], takesFocus: boolean): void;
  closeCard(): void;
}

/** Makes a source for one page. */
export type CreateMarkSource = (context: MarkContext) => MarkSource;
