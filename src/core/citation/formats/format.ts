import type { CitationLocale } from '../calendar-day';
import type { Work } from '../work';

/** A stretch of a citation in one style of type. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A style of references, or a format that reference managers read. */
export interface CitationFormat {
  /** Names the format in settings and texts. */
  readonly id: string;
  /** What a saved file's name ends with, without the dot. */
  readonly extension: 'txt' | 'bib' | 'ris' | 'json';
  readonly mimeType: string;
  /** Joined, the runs are the plain text. */
  readonly cite: (work: Work, locale: CitationLocale) => readonly Run[];
}

export function plain(text: string): Run {
  return { text, italic: false };
}

export function italic(text: string): Run {
  return { text, italic: true };
}
