import { type Claim, settle } from './compete';
import type { DamageClass, Evidence } from './damage-class';
import { applyEdits, type ClassEdit } from './repair';

/** How often a text is read again: four layers of one damage, and others above and below. */
const MOST_LAYERS = 8;

/** One step of a repair. */
export interface Layer {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** What was settled between the claims: edits of `text`; none in the last layer. */
  readonly edits: readonly ClassEdit[];
}

/** Repairs a passage, and again what came of it, until nothing is left to repair. The last layer has the result. */
export function readLayers(
  text: string,
  claimsOf: (text: string) => readonly Claim[],
  pageOf: (damage: DamageClass) => Evidence,
): Layer[] {
  const layers: Layer[] = [];
  let current = text;
  while (layers.length < MOST_LAYERS) {
    const claims = claimsOf(current);
    const edits = settle(claims, pageOf);
    layers.push({ text: current, claims, edits });
    if (edits.length === 0) return layers;
    current = applyEdits(current, edits);
  }
  return [...layers, { text: current, claims: [], edits: [] }];
}

/** What a layer shows of each class: the findings that were repaired, and in the last one all that are left. */
export function* shownBy({ claims, edits }: Layer): Generator<Claim> {
  if (edits.length === 0) yield* claims;
  const settled = new Set(edits.map(({ class: id, start }) => `${id} ${start}`));
  for (const claim of edits.length === 0 ? [] : claims) {
    const findings = claim.findings.filter(({ start }) => settled.has(`${claim.damage.id} ${start}`));
    yield { ...claim, findings };
  }
}
