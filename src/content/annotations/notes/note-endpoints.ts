import type { Endpoints } from '../../../platform/messaging';
import type { PageNotesApi } from '../../../platform/note-messages';
import { isElement } from '../../dom-nodes';
import { fromOwnPage, takes } from '../../own-page-endpoint';
import type { MarkContext } from '../mark-source';
import type { NoteBook } from './note-book';
import { noteCard } from './note-card';
import type { NoteOffer } from './note-offer';
import type { PlacedNotes } from './placed-notes';

/** Orphans that the popup is sent at most. */
const MOST_ORPHANS = 100;

interface NoteParts {
  readonly context: MarkContext;
  readonly book: NoteBook;
  readonly placed: PlacedNotes;
  readonly offer: NoteOffer;
}

/** What the popup and the worker may ask about the notes of a page. */
export function noteEndpoints({ context, book, placed, offer }: NoteParts): Endpoints<PageNotesApi> {
  return {
    describeNotes: fromOwnPage(takes(), () => {
      const { orphans } = placed;
      return {
        placed: placed.placed.length,
        orphans: orphans.slice(0, MOST_ORPHANS).map(({ id, shown, text, createdAt }) => {
          return { id, quote: shown.exact, text, createdAt };
        }),
        moreOrphans: Math.max(0, orphans.length - MOST_ORPHANS),
        notKept: book.notKept,
      };
    }),
    deleteNote: fromOwnPage(takes('string'), (_sender, id) => book.remove(id)),
    showNotes: fromOwnPage(takes(), () => {
      const [first] = placed.placed;
      const part = first && noteCard(first.id, book);
      if (!part) return false;
      const { startContainer } = first.range;
      const element = isElement(startContainer) ? startContainer : startContainer.parentElement;
      element?.scrollIntoView({ block: 'center' });
      context.openCard(first.range, [part], true);
      return true;
    }),
    noteSelection: fromOwnPage(takes(), () => offer.noteSelection()),
  };
}
