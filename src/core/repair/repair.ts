import type { TextRange } from '../vietnamese/tokens';

/** What is written over a stretch of text. */
export interface Edit {
  /** UTF-16 offsets in the text that is edited. */
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** 0–1: how sure it is that `after` is what was written once. */
  readonly confidence: number;
}

/** An edit and the damage class that made it. */
export interface ClassEdit extends Edit {
  /** Name of the damage class, as in classes/index.ts; several, joined by "+", where the damage had layers. */
  readonly class: string;
}

/** One damaged place and what it should read. */
export interface Repair extends ClassEdit {
  /** `text.slice(start, end)` of the text that was given. */
  readonly before: string;
}

/** A damaged place that cannot be restored: it stays as it is. */
export interface Unresolved extends TextRange {
  /** `text.slice(start, end)` of the text that was given. */
  readonly text: string;
}

export interface RepairResult {
  readonly text: string;
  /** In the order of the text, not overlapping. */
  readonly repairs: readonly Repair[];
  /** In the order of the text; offsets in the text that was given. */
  readonly unresolved: readonly Unresolved[];
  /** Whether it stays so, whatever else the page shows, as long as no other table is learnt from it. */
  readonly isFinal: boolean;
}

/** Writes `edits` into `text`: they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, after } of edits) {
    result += text.slice(done, start) + after;
    done = end;
  }
  return result + text.slice(done);
}
