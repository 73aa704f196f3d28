import type { Case } from './cases';
import { type Damage } from './damage';
import { seededRandom } from './damage/random';

const CASES_A_CLASS = 300;

export interface SyntheticCases {
  /** What a repair can give back for certain. */
  readonly reversible: readonly Case[];
  /** What other sound texts would have become as well: a repair can but weigh them. */
  readonly lossy: readonly Case[];
}

/** Damages lines by a class until there are enough cases, or no more lines. The same lines give the same cases. */
export function damageLines(damage: Damage, lines: readonly string[]): SyntheticCases {
  const random = seededRandom(20_260_101);
  const reversible: Case[] = [];
  const lossy: Case[] = [];
  for (const text of texts(lines, damage.linesAtOnce ?? 1)) {
    if (reversible.length >= CASES_A_CLASS) break;
    const damaged = damage.apply(text, random);
    if (damaged.text === damaged.original) continue;
    const into = damaged.isReversible ? reversible : lossy;
    if (into.length >= CASES_A_CLASS) continue;
    into.push({ class: damage.id, damaged: damaged.text, original: damaged.original });
  }
  return { reversible, lossy };
}

/** Lines, or runs of lines, from all over the list. */
function* texts(lines: readonly string[], atOnce: number): Generator<string> {
  const count = Math.floor(lines.length / atOnce);
  const stride = coprimeNear(count * 0.381966, count);
  for (let i = 0, at = 0; i < count; i++, at = (at + stride) % count) {
    yield lines.slice(at * atOnce, (at + 1) * atOnce).join('\n');
  }
}

/** A step that visits every place of a ring once: far apart first (the golden section). */
function coprimeNear(value: number, size: number): number {
  let step = Math.max(1, Math.round(value));
  while (greatestDivisor(step, size) > 1) step++;
  return step;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
