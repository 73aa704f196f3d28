import { DAMAGE_CLASSES } from './classes';
import { type Claim, countSound } from './compete';
import { addEvidence, type DamageClass, type Evidence, evidenceOf, NO_EVIDENCE } from './damage-class';
import type { TextRange } from '../vietnamese/tokens';
import { createPageClaims } from './page-claims';
import { passagesOf } from './passages';
import { createLearntTable } from './learnt/learnt-table';
import { type Layer, readLayers, shownBy } from './read-layers';

/** A passage of a text and its repair. */
export interface Passage extends TextRange {
  readonly layers: readonly Layer[];
}

/** What is known of a page's damage. It learns from each text, and texts may come in any order and number. */
export interface Diagnosis {
  /** Rises when a text would now be repaired otherwise than before. */
  readonly version: number;
  /** Takes a text of the page as evidence. Once for each text: what is observed twice counts twice. */
  observe(text: string): void;
  /** Repairs one text of the page, passage by passage and layer by layer, by what is known now. */
  read(text: string): readonly Passage[];
  isProven(damage: DamageClass): boolean;
}

export function createDiagnosis(): Diagnosis {
  const known = new Map<DamageClass, Evidence>();
  const learnt = createLearntTable();
  const claimsOf = createPageClaims(learnt);
  const pageOf = (damage: DamageClass) => known.get(damage) ?? NO_EVIDENCE;
  let version = 0;
  // A text that was just observed is often the next one to be repaired.
  let last: { text: string; version: number; passages: Passage[] } | undefined;

  const learn = (damage: DamageClass, shown: Evidence) => {
    const before = damage.isProven(pageOf(damage));
    known.set(damage, addEvidence(pageOf(damage), shown));
    if (damage.isProven(pageOf(damage)) !== before) version++;
  };
  const read = (text: string) => {
    if (last?.text === text && last.version === version) return last.passages;
    const passages = Array.from(passagesOf(text), ({ start, end }) => ({
      start,
      end,
      layers: readLayers(text.slice(start, end), claimsOf, pageOf),
    }));
    last = { text, version, passages };
    return passages;
  };
  return {
    get version() {
      return version;
    },
    observe(text) {
      const passages = read(text);
      for (const damage of DAMAGE_CLASSES) {
        const against = countSound(damage, text);
        if (against > 0) learn(damage, { ...NO_EVIDENCE, against });
      }
      for (const { damage, findings } of passages.flatMap(shownIn)) learn(damage, evidenceOf(findings, 0));
      if (learnt.learn(resultOf(passages))) version++;
    },
    read,
    isProven: (damage) => damage.isProven(pageOf(damage)),
  };
}

function shownIn({ layers }: Passage): Claim[] {
  return layers.flatMap((layer) => [...shownBy(layer)]);
}

/** What the passages of a text read now. */
export function resultOf(passages: readonly Passage[]): string {
  return passages.map(({ layers }) => layers.at(-1)?.text ?? '').join('');
}
