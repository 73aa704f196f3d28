import { type Claim, settle, type Settled } from './compete';
import type { DamageClass, Evidence } from './damage-class';
import { applyEdits, type ClassEdit } from './repair';

/** How often a text is read again: four layers of one damage, and others above and below. */
const MOST_LAYERS = 8;

/** One step of a repair. */
export interface Layer {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** What was settled between the claims, and the same as edits of `text`; nothing in the last layer. */
  readonly settled: readonly Settled[];
  readonly edits: readonly ClassEdit[];
}

/** A text and what came of it, layer by layer; the last one has the result. */
export interface Layers {
  readonly layers: readonly Layer[];
  /** Whether known classes will read it so whatever else the page shows. */
  readonly isFinal: boolean;
}

/** Repairs a passage, and again what came of it, until nothing is left to repair. */
export function readLayers(
  text: string,
  claimsOf: (text: string) => readonly Claim[],
  pageOf: (damage: DamageClass) => Evidence,
): Layers {
  const layers: Layer[] = [];
  let current = text;
  let isFinal = true;
  while (layers.length < MOST_LAYERS) {
    const claims = claimsOf(current);
    const { edits, settled, isFinal: isSettled } = settle(claims, pageOf);
    isFinal &&= isSettled;
    layers.push({ text: current, claims, settled, edits });
    if (edits.length === 0) return { layers, isFinal };
    current = applyEdits(current, edits);
  }
  layers.push({ text: current, claims: [], settled: [], edits: [] });
  return { layers, isFinal };
}

/** What a layer shows of each class: the findings that were repaired, and in the last one all that are left. */
export function shownBy({ claims, settled }: Layer): readonly Settled[] {
  return settled.length === 0 ? claims : settled;
}
