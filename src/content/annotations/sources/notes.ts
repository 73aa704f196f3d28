import type { NoteColor } from '../../../core/notes/note';
import { answer } from '../../../platform/messaging';
import type { PageNotesApi } from '../../../platform/note-messages';
import type { MarkContext, MarkSource } from '../mark-source';
import { NoteBook } from '../notes/note-book';
import { noteCard } from '../notes/note-card';
import { noteEndpoints } from '../notes/note-endpoints';
import { NoteOffer } from '../notes/note-offer';
import { PageTextReading } from '../notes/page-text-reading';
import { type NoteMark, PlacedNotes } from '../notes/placed-notes';

/**
 * The page's own letters show through, so that they are read on light and on dark pages. The lines differ for who does not
 * tell the colours apart.
 */
const STYLES: Readonly<Record<NoteColor, string>> = {
  yellow: 'background-color: rgb(232 180 0 / 36%); text-decoration: underline solid 2px #b38a00;',
  blue: 'background-color: rgb(47 143 221 / 28%); text-decoration: underline double 2px #2f8fdd;',
  pink: 'background-color: rgb(217 87 159 / 26%); text-decoration: underline dashed 2px #d9579f;',
  green: 'background-color: rgb(21 154 108 / 26%); text-decoration: underline dotted 3px #159a6c;',
};

/** The places that the reader marked. */
export function createNoteMarks(context: MarkContext): MarkSource<NoteMark> {
  const { signal } = context;
  const book = new NoteBook(context);
  const reading = new PageTextReading(context);
  const placed = new PlacedNotes(reading, book);
  const offer = new NoteOffer(context, book, reading);
  answer<PageNotesApi>(noteEndpoints({ context, book, placed, offer }), signal);
  return {
    styles: STYLES,
    marks() {
      if (!context.settings.offersNotes) offer.withdraw();
      book.follow();
      return placed.marks();
    },
    cardPart: ({ id }) => noteCard(id, book),
  };
}
