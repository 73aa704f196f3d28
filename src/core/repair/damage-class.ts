import type { TextRange } from '../vietnamese/tokens';
import type { Edit } from './repair';

/** A place that may be damaged, what it would read, and what speaks for it. */
export interface Finding extends Edit {
  /**
   * How much likelier the text becomes by it, in nats (natural logarithms): what classes that claim the same text compete
   * by. likelihood.ts measures it; damage whose form alone betrays it may name a fixed sum.
   */
  readonly gain: number;
  /** Whether sound text would hardly ever have it: it is repaired wherever it stands, and is a witness for the others. */
  readonly isCertain: boolean;
}

/** What speaks for and against a damage class, over one text or over a whole page. */
export interface Evidence {
  /** Number of certain findings. */
  readonly strong: number;
  /** Number of the others. */
  readonly weak: number;
  /** Number of places that the damage would have changed and that are sound. */
  readonly against: number;
  /** Sum of the gains of all findings. */
  readonly gain: number;
}

export const NO_EVIDENCE: Evidence = { strong: 0, weak: 0, against: 0, gain: 0 };

/**
 * One way in which Vietnamese text gets damaged, and its repair. Pure and linear in the text. Texts are any: a word, a
 * headline, 5 MB. Several classes may claim one place: the one that gains most on its text and page gets it. What is
 * repaired is read again, by all classes, until nothing is found: damage under damage needs no care here, as long as
 * each finding undoes one layer.
 */
export interface DamageClass {
  /** Stable name: readers' exceptions are kept under it, and `_locales` has it in words. */
  readonly id: string;
  /**
   * Finds a place that may be damaged so, in any text that is: only such texts are searched, and the gate asks nothing else
   * of a clean page. It should match little sound text, and must not backtrack: no repetition inside a repetition.
   */
  readonly suspect: RegExp;
  /**
   * Whether its form alone betrays it, as the bytes of UTF-8 do. Where a text proves it, each repair has confidence
   * 1 and nothing suspicious is left, no other class is asked.
   */
  readonly isSelfEvident?: boolean;
  /** Finds what the damage would not have left as it is, in all texts of the page: what speaks against the class. Global. */
  readonly sound?: RegExp;
  /**
   * Reads a text all of which is damaged so, and nothing lost: then no other class is asked. `undefined` where it is not,
   * which has to show soon: all such classes are asked before any is searched.
   */
  readWhole?(text: string): readonly Finding[] | undefined;
  /** Everything that may have been damaged so, in order and not overlapping. */
  find(text: string): readonly Finding[];
  /** Whether what the page has shown is enough to repair also the findings that are not certain. */
  isProven(page: Evidence): boolean;
  /** Whether those of one text stay as they are all the same, because of what that text shows. */
  spares?(here: Evidence): boolean;
  /** The places of a text that are damaged so and that nothing can restore; asked of the repaired text. */
  unresolved?(text: string, isProven: boolean): readonly TextRange[];
}

export function evidenceOf(findings: readonly Finding[], against: number): Evidence {
  let strong = 0;
  let gain = 0;
  for (const finding of findings) {
    if (finding.isCertain) strong++;
    gain += finding.gain;
  }
  return { strong, weak: findings.length - strong, against, gain };
}

export function addEvidence(a: Evidence, b: Evidence): Evidence {
  return {
    strong: a.strong + b.strong,
    weak: a.weak + b.weak,
    against: a.against + b.against,
    gain: a.gain + b.gain,
  };
}
