import type { Edit } from './repair';

/** What speaks for and against a damage class: numbers of places, over one text or over a whole page. */
export interface Evidence {
  /** Places that only this damage explains. */
  readonly strong: number;
  /** Places that look like it, but could be sound. */
  readonly weak: number;
  /** Places that the damage would have changed, and that are sound. */
  readonly against: number;
}

export const NO_EVIDENCE: Evidence = { strong: 0, weak: 0, against: 0 };

/** One way in which Vietnamese text gets damaged, and its repair. Pure and linear in the text. */
export interface DamageClass {
  /** Stable name: readers' exceptions are kept under it, and `_locales` has it in words. */
  readonly id: string;
  /**
   * Finds a place that may be damaged so, in any text that is: the gate asks nothing else of a clean page. It should
   * match little sound text, and must not backtrack: no repetition inside a repetition.
   */
  readonly suspect: RegExp;
  /** Counts the evidence in one text. */
  witness(text: string): Evidence;
  /** Whether what the whole page shows is enough to repair also what could be sound. */
  isProven(page: Evidence): boolean;
  /**
   * The repairs of one text, in order.
   * @param isProven what {@link isProven} said of the page that the text stands in
   */
  repair(text: string, isProven: boolean): Edit[];
}
