import type { Note } from '../core/notes/note';
import type { ReadingReport } from './history-messages';

/** What a page may do with notes. */
export interface PageNotes {
  /** Those that are kept of its article, in the order of the text. */
  readonly notes: readonly Note[];
  /** Why new ones are gone with the page: a private window, or a site or a time of which nothing is recorded. */
  readonly notKept?: 'private' | 'not-recorded';
}

/** What the worker answers about notes. Sender as in BackgroundApi. */
export interface NotesApi {
  /** page: the notes on an article of the sender's own site, by its link. */
  pageNotes(url: string): PageNotes;
  /** page: keep a note on the article of this view, which comes into the history with it. Ignored where nothing is recorded. */
  keepNote(view: ReadingReport, note: Note): void;
  /** page: forget a note on an article of the sender's own site. */
  forgetNote(url: string, id: string): void;
  /** own: the notes on an article by any of its links, in the order of the text. */
  notesOf(url: string): Note[];
  /** own: keep a note on an article of the history. */
  changeNote(url: string, note: Note): void;
  /** own: forget a note. */
  removeNote(url: string, id: string): void;
}

/** A note that has no place in the page as it is now. */
export interface OrphanedNote {
  readonly id: string;
  readonly quote: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** The reader's notes in a page. */
export interface NotesReport {
  /** How many have their place in it. */
  readonly placed: number;
  /** In the order of the text as it was, at most 100. */
  readonly orphans: readonly OrphanedNote[];
  readonly moreOrphans: number;
  readonly notKept: PageNotes['notKept'];
}

/** What the annotations of a page answer about notes; only to pages and the worker of the extension. */
export interface PageNotesApi {
  describeNotes(): NotesReport;
  /** Forgets a note. */
  deleteNote(id: string): void;
  /** Scrolls to the first note and opens its card. @returns whether there is one to be seen */
  showNotes(): boolean;
  /** Marks what is selected, and opens the card to write to it. @returns whether anything of the article is selected */
  noteSelection(): boolean;
}
