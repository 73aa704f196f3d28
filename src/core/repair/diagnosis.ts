import type { DamageClass } from './damage-class';
import type { TextRange } from '../vietnamese/tokens';
import { DAMAGE_CLASSES } from './classes';
import { mayBeClaimed } from './compete';
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
  const readBy = createReader(page, learnt);
  return {
    get version() {
      return page.version + learnt.version;
    },
    get tables() {
      return learnt.version;
    },
    observe(text) {
      // What a table would repair must not count as sound when the next one is learnt.
      const passages = readBy(text, 0);
      page.addSound(text);
      for (const { layers } of passages) for (const layer of layers) page.addShown(layer);
      learnt.add(resultOf(passages));
    },
    read: (text) => readBy(text, learnt.version),
    isProven: (damage) => damage.isProven(page.of(damage)),
    evidence: () => page.shown(),
  };
}

/** Reads a text by how many learnt tables there were; by 0 without any. */
function createReader(page: PageEvidence, learnt: DamageClass): (text: string, tables: number) => readonly Passage[] {
  const claimsOf = createPageClaims(learnt);
  // A text that was just observed is often the next one to be repaired.
  let last: { text: string; version: number; tables: number; passages: readonly Passage[] } | undefined;

  const readPassage = (text: string, { start, end }: TextRange, tables: number): Passage => {
    const claims = (layer: string) => claimsOf(layer, tables > 0);
    const { layers, isFinal } = readLayers(text.slice(start, end), claims, (damage) => page.of(damage));
    return { start, end, layers, isFinal };
  };
  const readAll = (text: string, tables: number): readonly Passage[] => {
    if (tables === 0 && !mayBeClaimed(text, DAMAGE_CLASSES)) return [asItIs(text)];
    if (last?.text !== text) return Array.from(passagesOf(text), (range) => readPassage(text, range, tables));
    const isSameTable = last.tables === tables;
    return last.passages.map((passage) =>
      passage.isFinal && isSameTable ? passage : readPassage(text, passage, tables),
    );
  };
  return (text, tables) => {
    const { version } = page;
    if (last?.text !== text || last.version !== version || last.tables !== tables) {
      last = { text, version, tables, passages: readAll(text, tables) };
    }
    return last.passages;
  };
}

/** A text in which nothing is to be repaired, as one passage. */
function asItIs(text: string): Passage {
  return { start: 0, end: text.length, layers: [{ text, claims: [], settled: [], edits: [] }], isFinal: true };
}

/** What the passages of a text read now. */
export function resultOf(passages: readonly Passage[]): string {
  return passages.map(({ layers }) => layers.at(-1)?.text ?? '').join('');
}
