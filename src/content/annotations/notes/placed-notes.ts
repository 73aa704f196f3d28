import { findNote, type FoundNote } from '../../../core/notes/find-note';
import type { Note } from '../../../core/notes/note';
import type { Mark } from '../mark-source';
import type { NoteBook } from './note-book';
import type { PageText } from './page-text';
import type { PageTextReading } from './page-text-reading';

/** A note in its place. */
export interface NoteMark extends Mark {
  readonly id: string;
}

/** The notes of a page with their places in it, looked for again as the page changes. */
export class PlacedNotes {
  readonly #book: NoteBook;
  readonly #reading: PageTextReading;
  /** What was found in the text that was there last. */
  #found = new Map<string, FoundNote | undefined>();
  #text: PageText | undefined;
  #marks = new Map<string, NoteMark>();
  #orphans: readonly Note[] = [];

  constructor(reading: PageTextReading, book: NoteBook) {
    this.#reading = reading;
    this.#book = book;
  }

  /** Those that have no place in the page, as it was when it was last looked at. */
  get orphans(): readonly Note[] {
    return this.#orphans;
  }

  get placed(): readonly NoteMark[] {
    return [...this.#marks.values()];
  }

  *marks(): Generator<NoteMark | undefined> {
    const notes = [...this.#book.all()];
    const marks = new Map<string, NoteMark>();
    const orphans: Note[] = [];
    if (notes.length > 0) yield* this.#read();
    for (const note of notes) {
      const mark = this.#place(note);
      if (mark) marks.set(note.id, mark);
      else orphans.push(note);
      yield mark;
    }
    this.#marks = marks;
    this.#orphans = orphans;
  }

  *#read(): Generator<undefined> {
    const text = yield* this.#reading.read();
    const { raw, shown } = this.#text?.texts ?? {};
    if (raw !== text.texts.raw || shown !== text.texts.shown) this.#found = new Map();
    this.#text = text;
  }

  #place(note: Note): NoteMark | undefined {
    const text = this.#text;
    if (!text) return undefined;
    const found = this.#found.has(note.id) ? this.#found.get(note.id) : findNote(note, text.texts);
    this.#found.set(note.id, found);
    const range = found && text.rangeOf(found);
    if (!range) return undefined;
    const known = this.#marks.get(note.id);
    return known?.style === note.color && isSame(known.range, range)
      ? known
      : { range, style: note.color, id: note.id };
  }
}

function isSame(a: StaticRange, b: StaticRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
