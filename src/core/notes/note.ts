import type { TextSelector } from './text-selector';

/** In the order in which they are offered; the first is the one that is taken where nobody chooses. */
export const NOTE_COLORS = ['yellow', 'blue', 'pink', 'green'] as const;
export type NoteColor = (typeof NOTE_COLORS)[number];

/** A place of an article that the reader marked, and what they wrote to it. */
export interface Note {
  /** A UUID. */
  readonly id: string;
  readonly color: NoteColor;
  /** The reader's own words; empty for a mark alone. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** The place in the text as the page wrote it, which stays the same however it is repaired. */
  readonly raw: TextSelector;
  /** The place in the text as the reader saw it: another one where it was repaired. */
  readonly shown: TextSelector;
}

/** Notes in the order in which they stand in the article, as far as that is known. */
export function inTextOrder(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => a.raw.start - b.raw.start || a.createdAt - b.createdAt);
}
