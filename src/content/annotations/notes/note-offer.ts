import { NOTE_COLORS, type Note, type NoteColor } from '../../../core/notes/note';
import { t } from '../../../platform/i18n';
import { randomUuid } from '../../random-uuid';
import { inSlices } from '../../slices';
import type { CardPart } from '../card-part';
import type { MarkContext } from '../mark-source';
import type { NoteBook } from './note-book';
import { colorActions, keptLines, noteCard } from './note-card';
import type { PageText } from './page-text';
import type { PageTextReading } from './page-text-reading';
import { selectedRange, watchSelection } from './selection-watch';

/** Offers to mark what the reader selects of the article, and to write to it. */
export class NoteOffer {
  readonly #context: MarkContext;
  readonly #book: NoteBook;
  readonly #reading: PageTextReading;
  /** What is offered now. */
  #offered: StaticRange | undefined;

  constructor(context: MarkContext, book: NoteBook, reading: PageTextReading) {
    this.#context = context;
    this.#book = book;
    this.#reading = reading;
    const { document, signal } = context;
    const readAndOffer = inSlices(() => this.#readAndOffer(), signal);
    watchSelection(document, signal, {
      isOwn: (event) => this.#isAtCard(event),
      onSelected: readAndOffer,
      onNothing: () => this.withdraw(),
    });
    // What is offered already says where what is written is gone with the page.
    book.onNotKept = () => {
      const range = this.#offered && selectedRange(document);
      if (range) this.#offer(range, false);
    };
    document.defaultView?.addEventListener('keydown', (event) => this.#onTab(event), { capture: true, signal });
  }

  /** Marks what is selected and opens its card. @returns whether anything of the article is selected */
  noteSelection(): boolean {
    const range = selectedRange(this.#context.document);
    const note = range && this.#create(range, NOTE_COLORS[0]);
    const part = note && noteCard(note.id, this.#book, true);
    if (part) this.#context.openCard(staticCopy(range), [part], true);
    return part !== undefined;
  }

  /** Takes back what is offered. */
  withdraw(): void {
    if (this.#offered) this.#context.closeCard();
    this.#offered = undefined;
  }

  /** The article may be a long one: it is read before it is asked what of it is selected. */
  *#readAndOffer(): Generator<undefined> {
    if (!this.#context.settings.offersNotes) return;
    yield* this.#reading.read();
    const range = selectedRange(this.#context.document);
    if (range) this.#offer(range, false);
  }

  #offer(range: Range, takesFocus: boolean): void {
    if (!this.#context.settings.offersNotes || !this.#selectorsOf(range)) return;
    this.#offered = staticCopy(range);
    this.#context.openCard(this.#offered, [this.#part(range.cloneRange())], takesFocus);
  }

  #part(range: Range): CardPart {
    const mark = (color: NoteColor) => {
      this.#create(range, color);
      return undefined;
    };
    const write = () => {
      const note = this.#create(range, NOTE_COLORS[0]);
      const part = note && noteCard(note.id, this.#book, true);
      return part && [part];
    };
    const actions = [...colorActions(mark), { label: t('noteWrite'), run: write }];
    return { title: t('noteOffer'), lines: keptLines(this.#book), actions };
  }

  /** The keyboard goes from what is selected to what is offered for it. */
  #onTab(event: KeyboardEvent): void {
    const range = selectedRange(this.#context.document);
    if (event.key !== 'Tab' || !event.isTrusted || !this.#offered || !range || this.#isAtCard(event)) return;
    event.preventDefault();
    this.#offer(range, true);
  }

  #isAtCard(event: Event): boolean {
    return event.composedPath()[0] === this.#context.page.card?.host;
  }

  #create(range: Range, color: NoteColor): Note | undefined {
    const selectors = this.#selectorsOf(range);
    if (!selectors) return undefined;
    const now = Date.now();
    const note = { id: randomUuid(), color, text: '', createdAt: now, changedAt: now, ...selectors };
    this.#offered = undefined;
    this.#book.put(note);
    this.#context.document.getSelection()?.removeAllRanges();
    return note;
  }

  #selectorsOf(range: Range): ReturnType<PageText['selectorsOf']> {
    return this.#reading.now().selectorsOf(range);
  }
}

function staticCopy({ startContainer, startOffset, endContainer, endOffset }: Range): StaticRange {
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}
