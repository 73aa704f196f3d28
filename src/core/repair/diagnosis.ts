import { DAMAGE_CLASSES } from './classes';
import { countSound } from './compete';
import { addEvidence, type DamageClass, type Evidence, evidenceOf, NO_EVIDENCE } from './damage-class';
import { type Layer, readLayers, shownBy } from './read-layers';

/** What is known of a page's damage. It learns from each text, and texts may come in any order and number. */
export interface Diagnosis {
  /** Rises when a text would now be repaired otherwise than before. */
  readonly version: number;
  /** Takes a text of the page as evidence. Once for each text: what is observed twice counts twice. */
  observe(text: string): void;
  /** Repairs one text of the page, layer by layer, by what is known now. */
  read(text: string): readonly Layer[];
  isProven(damage: DamageClass): boolean;
}

export function createDiagnosis(): Diagnosis {
  const known = new Map<DamageClass, Evidence>();
  const pageOf = (damage: DamageClass) => known.get(damage) ?? NO_EVIDENCE;
  let version = 0;
  // A text that was just observed is often the next one to be repaired.
  let last: { text: string; version: number; layers: Layer[] } | undefined;

  const learn = (damage: DamageClass, shown: Evidence) => {
    const before = damage.isProven(pageOf(damage));
    known.set(damage, addEvidence(pageOf(damage), shown));
    if (damage.isProven(pageOf(damage)) !== before) version++;
  };
  const read = (text: string) => {
    if (last?.text === text && last.version === version) return last.layers;
    last = { text, version, layers: readLayers(text, DAMAGE_CLASSES, pageOf) };
    return last.layers;
  };
  return {
    get version() {
      return version;
    },
    observe(text) {
      const layers = read(text);
      for (const damage of DAMAGE_CLASSES) {
        const against = countSound(damage, text);
        if (against > 0) learn(damage, { ...NO_EVIDENCE, against });
      }
      for (const layer of layers) {
        for (const { damage, findings } of shownBy(layer)) learn(damage, evidenceOf(findings, 0));
      }
    },
    read,
    isProven: (damage) => damage.isProven(pageOf(damage)),
  };
}
