import { type DamageClass, type Evidence, evidenceOf, type Finding } from './damage-class';
import { isGated, mayBeDamaged } from './gate';
import { hasSign } from './gate-signs';
import { applyEdits, type ClassEdit } from './repair';

/** What one damage class says of a text. */
export interface Claim {
  readonly damage: DamageClass;
  readonly findings: readonly Finding[];
  readonly here: Evidence;
}

export interface Claims {
  readonly claims: readonly Claim[];
  /** Whether one class explains the whole text, so that no other was asked. */
  readonly areComplete: boolean;
}

/** What the classes find in a text; a class that finds nothing has no claim. */
export function claimsOn(text: string, classes: readonly DamageClass[]): Claims {
  const claims: Claim[] = [];
  const isPlain = !hasSign(text);
  for (const damage of classes) {
    if (isPlain && isGated(damage.suspect)) continue;
    const findings = damage.suspect.test(text) ? damage.find(text) : [];
    if (findings.length === 0) continue;
    const claim = { damage, findings, here: evidenceOf(findings, countSound(damage, text)) };
    if (damage.isSelfEvident && explainsAll(text, claim)) return { claims: [claim], areComplete: true };
    claims.push(claim);
  }
  return { claims, areComplete: false };
}

function explainsAll(text: string, { damage, findings, here }: Claim): boolean {
  const isSure = damage.isProven(here) && findings.every(({ confidence }) => confidence === 1);
  return isSure && !mayBeDamaged(applyEdits(text, findings));
}

/** How many places of a text a class would not have left as they are. */
export function countSound({ sound }: DamageClass, text: string): number {
  return sound ? (text.match(sound)?.length ?? 0) : 0;
}

/**
 * Shares a text among the classes that claim it: the one whose repairs gain most comes first and takes what it may, the
 * next ones what is left. A class that has gained elsewhere on the page is the likelier one here too.
 * @returns edits in order, not overlapping
 */
export function settle(claims: readonly Claim[], pageOf: (damage: DamageClass) => Evidence): ClassEdit[] {
  const ranked = claims
    .map(({ damage, findings, here }) => {
      const page = pageOf(damage);
      // A text that was not observed yet may prove by itself what it shows.
      const isAccepted = (damage.isProven(page) || damage.isProven(here)) && !damage.spares?.(here);
      const accepted = isAccepted ? findings : findings.filter(({ isCertain }) => isCertain);
      const gain = accepted.reduce((sum, finding) => sum + finding.gain, 0);
      return { damage, accepted, rank: gain + Math.log1p(Math.max(0, page.gain)) };
    })
    .sort((a, b) => b.rank - a.rank);
  let settled: ClassEdit[] = [];
  for (const { damage, accepted } of ranked) {
    if (accepted.length > 0) settled = settled.length === 0 ? named(accepted, damage) : fill(settled, accepted, damage);
  }
  return settled;
}

function named(findings: readonly Finding[], { id }: DamageClass): ClassEdit[] {
  return findings.map(({ start, end, after, confidence }) => ({ start, end, after, confidence, class: id }));
}

/** Adds the findings that fall between what is settled. */
function fill(settled: readonly ClassEdit[], findings: readonly Finding[], damage: DamageClass): ClassEdit[] {
  const filled: ClassEdit[] = [];
  let next = 0;
  let done = 0;
  for (const edit of named(findings, damage)) {
    for (let other = settled[next]; other && other.start < edit.end; other = settled[++next]) {
      filled.push(other);
      done = other.end;
    }
    if (edit.start >= done) filled.push(edit);
  }
  return [...filled, ...settled.slice(next)];
}
