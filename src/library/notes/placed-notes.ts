import { quoteFinder } from '../../core/notes/find-note';
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
  const find = quoteFinder(whole);
  const found = notes.map((note) => ({ note, range: find(note.shown) ?? find(note.raw) }));
  return {
    paragraphs: notedParagraphs(texts, found),
    placed: found.filter(({ range }) => range).map(({ note }) => note),
    orphans: found.filter(({ range }) => !range).map(({ note }) => note),
  };
}

interface FoundNote {
  readonly note: Note;
  /** In all paragraphs, joined by line breaks. */
  readonly range: TextRange | undefined;
}

function notedParagraphs(texts: readonly string[], found: readonly FoundNote[]): NotedParagraph[] {
  let end = 0;
  const places = texts.map((text) => {
    const start = end;
    end += text.length + 1;
    return { text, start, parts: [] as NotedPart[] };
  });
  for (const { note, range } of found) {
    if (!range) continue;
    for (let at = lastAtOrBefore(places, range.start); at < places.length; at++) {
      const place = places[at];
      if (!place || place.start >= range.end) break;
      place.parts.push(...partIn(note, range, place.start, place.text.length));
    }
  }
  return places.map(({ text, parts }) => ({ text, parts }));
}

/** The number of the last of these that starts there or before; the first starts at 0. */
function lastAtOrBefore(places: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, places.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function partIn({ id, color }: Note, range: TextRange, at: number, length: number): NotedPart[] {
  const [start, end] = [Math.max(0, range.start - at), Math.min(length, range.end - at)];
  return start < end ? [{ id, color, start, end }] : [];
}
