import { DAMAGE_CLASSES } from './classes';
import { type DamageClass, type Evidence, NO_EVIDENCE } from './damage-class';

/** What is known of a page's damage. It learns from each text, and texts may come in any order and number. */
export interface Diagnosis {
  /** Rises when a text would now be repaired otherwise than before. */
  readonly version: number;
  observe(text: string): void;
  isProven(damage: DamageClass): boolean;
  evidence(damage: DamageClass): Evidence;
}

export function createDiagnosis(): Diagnosis {
  const known = new Map<DamageClass, Evidence>();
  const evidence = (damage: DamageClass) => known.get(damage) ?? NO_EVIDENCE;
  let version = 0;
  return {
    get version() {
      return version;
    },
    observe(text) {
      for (const damage of DAMAGE_CLASSES) {
        const before = evidence(damage);
        const after = sum(before, damage.witness(text));
        known.set(damage, after);
        if (damage.isProven(before) !== damage.isProven(after)) version++;
      }
    },
    isProven: (damage) => damage.isProven(evidence(damage)),
    evidence,
  };
}

function sum(a: Evidence, b: Evidence): Evidence {
  return { strong: a.strong + b.strong, weak: a.weak + b.weak, against: a.against + b.against };
}
