import { type DamageClass, type Evidence, NO_EVIDENCE } from './damage-class';
import type { TextRange } from '../vietnamese/tokens';
import { DAMAGE_CLASSES } from './classes';
import { isGated } from './gate';
import { hasSign } from './gate-signs';
import { createPageClaims } from './page-claims';
import { type ClassEvidence, createPageEvidence, type PageEvidence } from './page-evidence';
import { passagesOf } from './passages';
import { createLearntTable } from './learnt/learnt-table';
import { type Layers, readLayers } from './read-layers';

/** A passage of a text and its repair. */
export interface Passage extends TextRange, Layers {}

/** What is known of a page's damage. It learns from each text, and texts may come in any order and number. */
export interface Diagnosis {
  /** Rises when a text would now be repaired otherwise than before. */
  readonly version: number;
  /** Rises when a table is learnt, or another one: the part of `version` that changes what is final, too. */
  readonly tables: number;
  /** Takes a text of the page as evidence. Once for each text: what is observed twice counts twice. */
  observe(text: string): void;
  /** Repairs one text of the page, passage by passage and layer by layer, by what is known now. */
  read(text: string): readonly Passage[];
  isProven(damage: DamageClass): boolean;
  /** What speaks for and against each class that anything speaks for. */
  evidence(): readonly ClassEvidence[];
}

export function createDiagnosis(): Diagnosis {
  const page = createPageEvidence();
  const learnt = createLearntTable();
  const reader = createReader(page, learnt);
  return {
    get version() {
      return page.version + learnt.version;
    },
    get tables() {
      return learnt.version;
    },
    observe(text) {
      const passages = reader.readAlone(text);
      page.addSound(text);
      for (const { layers } of passages) for (const layer of layers) page.addShown(layer);
      // What a table would repair must not count as sound when the next one is learnt.
      learnt.add(resultOf(passages));
    },
    read: (text) => reader.read(text, learnt.version > 0),
    isProven: (damage) => damage.isProven(page.of(damage)),
    evidence: () => page.shown(),
  };
}

interface Reader {
  /** By what the text shows itself: what it is evidence of must not depend on the texts before it. */
  readAlone(text: string): readonly Passage[];
  /** By what the page has shown. */
  read(text: string, isLearnt: boolean): readonly Passage[];
}

function createReader(page: PageEvidence, learnt: DamageClass): Reader {
  const claimsOf = createPageClaims(learnt);
  const readPassage = (
    text: string,
    { start, end }: TextRange,
    isLearnt: boolean,
    pageOf: (damage: DamageClass) => Evidence,
  ): Passage => {
    const passage = text.slice(start, end);
    if (!isLearnt && !mayBeClaimed(passage)) return asItIs(passage, start);
    const { layers, isFinal } = readLayers(passage, (layer) => claimsOf(layer, isLearnt), pageOf);
    return { start, end, layers, isFinal };
  };
  // A text that was just observed is often the next one to be repaired.
  let last: { text: string; passages: readonly Passage[] } | undefined;
  return {
    readAlone(text) {
      const passages = areSound(text)
        ? [asItIs(text, 0)]
        : Array.from(passagesOf(text), (range) => readPassage(text, range, false, () => NO_EVIDENCE));
      last = { text, passages };
      return passages;
    },
    read(text, isLearnt) {
      const again = (range: TextRange) => readPassage(text, range, isLearnt, (damage) => page.of(damage));
      if (!isLearnt && last?.text === text) return last.passages.map((known) => (known.isFinal ? known : again(known)));
      return !isLearnt && areSound(text) ? [asItIs(text, 0)] : Array.from(passagesOf(text), again);
    },
  };
}

/** The suspects that a text without any of the gate's signs may have all the same. */
const UNGATED = DAMAGE_CLASSES.map(({ suspect }) => suspect).filter((suspect) => !isGated(suspect));

/** Whether any class may claim anything of a text; of most sound texts none does. */
function mayBeClaimed(text: string): boolean {
  return hasSign(text) || UNGATED.some((suspect) => suspect.test(text));
}

/** Whether several lines are sound at first sight, which is seen faster of all than of each; a single one is looked at later. */
function areSound(text: string): boolean {
  return text.includes('\n') && !mayBeClaimed(text);
}

/** A text in which nothing is to be repaired, as one passage. */
function asItIs(text: string, start: number): Passage {
  const layers = [{ text, claims: [], settled: [], edits: [] }];
  return { start, end: start + text.length, layers, isFinal: true };
}

/** What the passages of a text read now. */
export function resultOf(passages: readonly Passage[]): string {
  return passages.map(({ layers }) => layers.at(-1)?.text ?? '').join('');
}
