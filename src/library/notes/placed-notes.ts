import { findQuote } from '../../core/notes/find-note';
import { normalText } from '../../core/notes/normal-text';
import type { Note, NoteColor } from '../../core/notes/note';
import type { TextRange } from '../../core/vietnamese/tokens';

/** A part of a paragraph that a note is on. Offsets in UTF-16 units of the paragraph. */
export interface NotedPart extends TextRange {
  readonly id: string;
  readonly color: NoteColor;
}

export interface NotedParagraph {
  readonly text: string;
  readonly parts: readonly NotedPart[];
}

export interface NotedText {
  readonly paragraphs: readonly NotedParagraph[];
  /** Notes that have their place in the text, and those that have none; as they came. */
  readonly placed: readonly Note[];
  readonly orphans: readonly Note[];
}

/** A kept text, a paragraph a line, with the notes in their places. */
export function placedNotes(keptText: string, notes: readonly Note[]): NotedText {
  const texts = keptText
    .split('\n')
    .map((line) => normalText(line).text)
    .filter((text) => text !== '');
  const whole = texts.join('\n');
  const found = notes.map((note) => ({ note, range: findQuote(whole, note.shown) ?? findQuote(whole, note.raw) }));
  let at = 0;
  const paragraphs = texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, parts: found.flatMap(({ note, range }) => partIn(note, range, start, text.length)) };
  });
  return {
    paragraphs,
    placed: found.filter(({ range }) => range).map(({ note }) => note),
    orphans: found.filter(({ range }) => !range).map(({ note }) => note),
  };
}

function partIn({ id, color }: Note, range: TextRange | undefined, at: number, length: number): NotedPart[] {
  if (!range) return [];
  const [start, end] = [Math.max(0, range.start - at), Math.min(length, range.end - at)];
  return start < end ? [{ id, color, start, end }] : [];
}
