import type { Random } from './random';

/** A text that was damaged on purpose. */
export interface Damaged {
  readonly text: string;
  /** What a repair has to give back: the text as it was, save where the damage itself tells another case of letters. */
  readonly original: string;
  /** Whether no other sound text becomes the same: only then can a repair be asked for with certainty. */
  readonly isReversible: boolean;
}

/** One way to damage sound Vietnamese text in NFC, written from facts about code pages and not from the engine's tables. */
export interface Damage {
  readonly id: string;
  /** How many lines it takes at once: damage that only a page can show. */
  readonly linesAtOnce?: number;
  /** Damages a text; what it leaves as it was is no case. */
  apply(text: string, random: Random): Damaged;
}
