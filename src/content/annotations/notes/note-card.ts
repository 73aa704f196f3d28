import { type Note, NOTE_COLORS, type NoteColor } from '../../../core/notes/note';
import { t } from '../../../platform/i18n';
import { noteColorName } from '../../../platform/note-color-name';
import type { CardAction, CardPart } from '../card-part';
import type { NoteBook } from './note-book';

/** The colours as swatches: solid, where a mark lets the page's own colours through. */
const SWATCHES: Readonly<Record<NoteColor, string>> = {
  yellow: '#e8b400',
  blue: '#2f8fdd',
  pink: '#d9579f',
  green: '#159a6c',
};

/** UTF-16 units: as core/history/record-schema has it. */
const LONGEST = 20_000;

/** Buttons for all colours. @param color the one that is pressed, if any */
export function colorActions(
  run: (color: NoteColor) => ReturnType<CardAction['run']>,
  color?: NoteColor,
): CardAction[] {
  return NOTE_COLORS.map((each) => ({
    label: noteColorName(each),
    colour: SWATCHES[each],
    ...(color && { isPressed: each === color }),
    run: () => run(each),
  }));
}

/**
 * What a note says, to be written on, with its colour and the way to delete it.
 * @param isToWrite whether the reader wants to write: the keyboard goes to the text
 */
export function noteCard(id: string, book: NoteBook, isToWrite = false): CardPart | undefined {
  const note = book.get(id);
  if (!note) return undefined;
  const change = (changed: Partial<Note>) => {
    const now = book.get(id);
    if (now) book.put({ ...now, ...changed, changedAt: Date.now() });
  };
  return {
    title: t('noteTitle'),
    lines: keptLines(book),
    control: (document) => {
      const field = textField(document, book.get(id)?.text ?? '', (text) => change({ text }));
      // When the card shows it.
      if (isToWrite) requestAnimationFrame(() => field.focus());
      return field;
    },
    actions: [
      ...colorActions((color) => {
        change({ color });
        return cardOf(id, book);
      }, note.color),
      { label: t('noteDelete'), run: () => deleted(id, book) },
    ],
  };
}

/** Says where what is written here is gone with the page. */
export function keptLines({ notKept }: NoteBook): NonNullable<CardPart['lines']> {
  if (!notKept) return [];
  return [{ text: notKept === 'private' ? t('notePrivate') : t('noteNotRecorded'), tone: 'quiet' }];
}

function cardOf(id: string, book: NoteBook): CardPart[] | undefined {
  const part = noteCard(id, book);
  return part && [part];
}

async function deleted(id: string, book: NoteBook): Promise<CardPart[]> {
  const note = book.get(id);
  await book.remove(id);
  const undo = () => {
    if (note) book.put(note);
    return cardOf(id, book);
  };
  return [{ title: t('noteDeleted'), actions: [{ label: t('noteUndo'), run: undo }] }];
}

function textField(document: Document, text: string, onInput: (text: string) => void): HTMLElement {
  const field = document.createElement('textarea');
  field.value = text;
  field.maxLength = LONGEST;
  field.placeholder = t('noteField');
  field.ariaLabel = t('noteField');
  field.addEventListener('typed', () => onInput(field.value));
  return field;
}
