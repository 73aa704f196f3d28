import { DAMAGE_CLASSES } from './classes';
import { countSound } from './compete';
import { addEvidence, type DamageClass, type Evidence, evidenceOf, NO_EVIDENCE } from './damage-class';
import { type Layer, shownBy } from './read-layers';

/** What the texts of a page have shown of one damage class. */
export interface ClassEvidence extends Evidence {
  readonly class: string;
  readonly isProven: boolean;
}

/** What the texts of a page have shown of each damage class. */
export interface PageEvidence {
  /** Rises when a class becomes proven, or is no more. */
  readonly version: number;
  of(damage: DamageClass): Evidence;
  /** The classes that anything speaks for. */
  shown(): readonly ClassEvidence[];
  /** Takes what speaks against the classes in a text of the page. */
  addSound(text: string): void;
  /** Takes what a text's repair shows. */
  addShown(layer: Layer): void;
}

export function createPageEvidence(): PageEvidence {
  const known = new Map<DamageClass, Evidence>();
  const of = (damage: DamageClass) => known.get(damage) ?? NO_EVIDENCE;
  let version = 0;
  const add = (damage: DamageClass, shown: Evidence) => {
    const before = damage.isProven(of(damage));
    known.set(damage, addEvidence(of(damage), shown));
    if (damage.isProven(of(damage)) !== before) version++;
  };
  return {
    get version() {
      return version;
    },
    of,
    shown: () =>
      [...known]
        .filter(([, { strong, weak }]) => strong + weak > 0)
        .map(([damage, evidence]) => ({ class: damage.id, isProven: damage.isProven(evidence), ...evidence })),
    addSound(text) {
      for (const damage of DAMAGE_CLASSES) {
        const against = countSound(damage, text);
        if (against > 0) add(damage, { ...NO_EVIDENCE, against });
      }
    },
    addShown(layer) {
      for (const { damage, findings } of shownBy(layer)) add(damage, evidenceOf(findings, 0));
    },
  };
}
