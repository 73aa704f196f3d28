import type { DamageClass } from './damage-class';
import type { TextRange } from '../vietnamese/tokens';
import { createPageClaims } from './page-claims';
import { createPageEvidence } from './page-evidence';
import { passagesOf } from './passages';
import { createLearntTable } from './learnt/learnt-table';
import { type Layers, readLayers } from './read-layers';

/** A passage of a text and its repair. */
export interface Passage extends TextRange, Layers {}

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
  const page = createPageEvidence();
  const learnt = createLearntTable();
  const claimsOf = createPageClaims(learnt);
  let tables = 0;
  // A text that was just observed is often the next one to be repaired.
  let last: { text: string; version: number; tables: number; passages: readonly Passage[] } | undefined;

  const readPassage = (text: string, { start, end }: TextRange): Passage => {
    const { layers, isFinal } = readLayers(text.slice(start, end), claimsOf, (damage) => page.of(damage));
    return { start, end, layers, isFinal };
  };
  const readAll = (text: string): readonly Passage[] => {
    if (last?.text !== text) return Array.from(passagesOf(text), (range) => readPassage(text, range));
    const isSameTable = last.tables === tables;
    return last.passages.map((passage) => (passage.isFinal && isSameTable ? passage : readPassage(text, passage)));
  };
  const read = (text: string) => {
    const version = page.version + tables;
    if (last?.text !== text || last.version !== version) last = { text, version, tables, passages: readAll(text) };
    return last.passages;
  };
  return {
    get version() {
      return page.version + tables;
    },
    observe(text) {
      const passages = read(text);
      page.addSound(text);
      for (const { layers } of passages) for (const layer of layers) page.addShown(layer);
      if (learnt.learn(resultOf(passages))) tables++;
    },
    read,
    isProven: (damage) => damage.isProven(page.of(damage)),
  };
}

/** What the passages of a text read now. */
export function resultOf(passages: readonly Passage[]): string {
  return passages.map(({ layers }) => layers.at(-1)?.text ?? '').join('');
}
