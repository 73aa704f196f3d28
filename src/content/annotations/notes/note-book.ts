import type { Note } from '../../../core/notes/note';
import type { ReadingReport } from '../../../platform/history-messages';
import type { PageNotes } from '../../../platform/note-messages';
import { askAgain } from '../../ask-again';
import { randomUuid } from '../../random-uuid';
import { readShare } from '../../read-share';
import type { Page } from '../../shared-world';
import type { MarkContext } from '../mark-source';

/** How long nothing is typed before a note is kept, in milliseconds. */
const SAVE_AFTER = 300;
/** How long after it failed a note is tried to be kept for the second time, in milliseconds. */
const RETRY_AFTER = 5000;

/** The notes of the page's article: those that are kept, and where nothing is kept, those of this visit. */
export class NoteBook {
  readonly #document: Document;
  readonly #page: Page;
  readonly #readArticle: MarkContext['article'];
  readonly #onChange: () => void;
  #notes = new Map<string, Note>();
  #notKept: PageNotes['notKept'];
  /** The link of the article whose notes these are, and the page's address at that time. */
  #url: string | undefined;
  #address = '';
  /** Changes that are not kept yet, by the note's id. */
  readonly #unsaved = new Map<string, ReturnType<typeof setTimeout>>();

  /** Called when it is known that nothing is kept here, or that something is. */
  onNotKept: (() => void) | undefined;

  constructor(context: MarkContext) {
    const { document, page } = context;
    this.#document = document;
    this.#page = page;
    this.#readArticle = () => context.article();
    this.#onChange = () => context.refresh(true);
    const saveAll = () => {
      for (const id of this.#unsaved.keys()) this.#save(id);
    };
    document.defaultView?.addEventListener('pagehide', saveAll, { signal: page.signal });
    page.signal.addEventListener('abort', saveAll);
  }

  get notKept(): PageNotes['notKept'] {
    return this.#notKept;
  }

  all(): Iterable<Note> {
    return this.#notes.values();
  }

  get(id: string): Note | undefined {
    return this.#notes.get(id);
  }

  /** Asks for the article's notes, once for each article that the page shows. */
  follow(): void {
    const { URL } = this.#document;
    if (this.#address === URL || !this.#page.reader?.plan.body) return;
    this.#address = URL;
    const url = this.#readArticle()?.url;
    if (url === undefined || url === this.#url) return;
    // What was noted before anybody knew of which article it is, is of this one.
    if (this.#url !== undefined) this.#notes = new Map();
    this.#url = url;
    askAgain('pageNotes', url).then(
      ({ notes, notKept }) => {
        if (this.#url !== url) return;
        if (this.#notKept !== notKept) {
          this.#notKept = notKept;
          this.onNotKept?.();
        }
        this.#notes = new Map([...notes.map((note) => [note.id, note] as const), ...this.#notes]);
        this.#onChange();
      },
      (error: unknown) => this.#page.fail(error),
    );
  }

  /** Takes a new note, or one that was changed, and keeps it soon. */
  put(note: Note): void {
    const isSeen = this.#notes.get(note.id)?.color !== note.color;
    this.#notes.set(note.id, note);
    if (isSeen) this.#onChange();
    this.#saveIn(SAVE_AFTER, note.id);
  }

  async remove(id: string): Promise<void> {
    clearTimeout(this.#unsaved.get(id));
    this.#unsaved.delete(id);
    this.#notes.delete(id);
    this.#onChange();
    if (this.#url !== undefined && !this.#notKept) await askAgain('forgetNote', this.#url, id);
  }

  #saveIn(delay: number, id: string, retryAfter?: number): void {
    clearTimeout(this.#unsaved.get(id));
    this.#unsaved.set(
      id,
      setTimeout(() => this.#save(id, retryAfter), delay),
    );
  }

  /** @param retryAfter milliseconds after which a note that could not be kept is tried again, and then twice as long */
  #save(id: string, retryAfter = RETRY_AFTER): void {
    clearTimeout(this.#unsaved.get(id));
    this.#unsaved.delete(id);
    const [note, view] = [this.#notes.get(id), this.#view()];
    if (!note || !view || this.#notKept) return;
    askAgain('keepNote', view, note).catch((error: unknown) => {
      this.#page.fail(error);
      // Written anew, it is kept anew; deleted, not at all.
      if (this.#page.signal.aborted || this.#notes.get(id) !== note || this.#unsaved.has(id)) return;
      this.#saveIn(retryAfter, id, 2 * retryAfter);
    });
  }

  /** What the history is told of the article, if it does not know it yet. */
  #view(): ReadingReport | undefined {
    const { article: reading, reader, recorder, repair } = this.#page;
    const article = reading?.read();
    if (!reader || !article) return undefined;
    const { provenance: _provenance, ...facts } = article;
    return {
      viewId: recorder?.viewId ?? randomUuid(),
      article: facts,
      repairs: repair?.report().count ?? 0,
      hidden: reader.plan.hidden.length,
      activeMs: 0,
      readAt: Date.now(),
      depth: reader.plan.body ? readShare(reader.plan.body) : 0,
    };
  }
}
