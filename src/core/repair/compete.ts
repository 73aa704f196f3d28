import { type DamageClass, type Evidence, evidenceOf, type Finding } from './damage-class';
import { isGated, mayBeDamaged } from './gate';
import { hasSign } from './gate-signs';
import { applyEdits } from './repair';

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

/**
 * What the classes find in a text; a class that finds nothing has no claim. Where self-evident damage is proven, the others
 * wait until it is undone: they are asked of what comes of it.
 * @param classes self-evident ones first
 */
export function claimsOn(text: string, classes: readonly DamageClass[]): Claims {
  const claims: Claim[] = [];
  const isPlain = !hasSign(text);
  let isProven = false;
  for (const damage of classes) {
    if (isProven && !damage.isSelfEvident) break;
    if (isPlain && isGated(damage.suspect)) continue;
    const findings = damage.suspect.test(text) ? damage.find(text) : [];
    if (findings.length === 0) continue;
    const claim = { damage, findings, here: evidenceOf(findings, countSound(damage, text)) };
    if (damage.isSelfEvident && explainsAll(text, claim)) return { claims: [claim], areComplete: true };
    claims.push(claim);
    isProven ||= damage.isSelfEvident === true && damage.isProven(claim.here);
  }
  return { claims, areComplete: isProven };
}

function explainsAll(text: string, { damage, findings, here }: Claim): boolean {
  const isSure = damage.isProven(here) && findings.every(({ confidence }) => confidence === 1);
  return isSure && !mayBeDamaged(applyEdits(text, findings));
}

/** How many places of a text a class would not have left as they are. */
export function countSound({ sound }: DamageClass, text: string): number {
  return sound ? (text.match(sound)?.length ?? 0) : 0;
}

/** A finding that its class got its place for. */
export interface Settled {
  readonly damage: DamageClass;
  readonly finding: Finding;
}

export interface Settlement {
  /** In the order of the text, not overlapping. */
  readonly settled: readonly Settled[];
  /** Whether it stays so, whatever else the page shows. */
  readonly isFinal: boolean;
}

/**
 * Shares a text among the classes that claim it: the one whose repairs gain most comes first and takes what it may, the
 * next ones what is left. A class that has gained elsewhere on the page is the likelier one here too.
 */
export function settle(claims: readonly Claim[], pageOf: (damage: DamageClass) => Evidence): Settlement {
  const [only] = claims;
  if (only === undefined) return { settled: [], isFinal: true };
  if (claims.length === 1) return { settled: named(accepted(only, pageOf), only.damage), isFinal: isFinal(only) };
  const ranked = claims
    .map((claim) => {
      const findings = accepted(claim, pageOf);
      const gain = findings.reduce((sum, finding) => sum + finding.gain, 0);
      return { damage: claim.damage, findings, rank: gain + Math.log1p(Math.max(0, pageOf(claim.damage).gain)) };
    })
    .sort((a, b) => b.rank - a.rank);
  let settled: readonly Settled[] = [];
  for (const { damage, findings } of ranked) {
    if (findings.length > 0) settled = settled.length === 0 ? named(findings, damage) : fill(settled, findings, damage);
  }
  return { settled, isFinal: false };
}

/** A text that was not observed yet may prove by itself what it shows. */
function accepted({ damage, findings, here }: Claim, pageOf: (damage: DamageClass) => Evidence): readonly Finding[] {
  const isAccepted = (damage.isProven(pageOf(damage)) || damage.isProven(here)) && damage.spares?.(here) !== true;
  return isAccepted ? findings : findings.filter(({ isCertain }) => isCertain);
}

/** Whether what is accepted of a claim depends on its text alone. */
function isFinal({ damage, findings, here }: Claim): boolean {
  return here.strong === findings.length || damage.isProven(here) || damage.spares?.(here) === true;
}

function named(findings: readonly Finding[], damage: DamageClass): Settled[] {
  return findings.map((finding) => ({ damage, finding }));
}

/** Adds the findings that fall between what is settled. */
function fill(settled: readonly Settled[], findings: readonly Finding[], damage: DamageClass): Settled[] {
  const filled: Settled[] = [];
  let next = 0;
  let done = 0;
  for (const finding of findings) {
    for (let other = settled[next]; other && other.finding.start < finding.end; other = settled[++next]) {
      filled.push(other);
      done = other.finding.end;
    }
    if (finding.start >= done) filled.push({ damage, finding });
  }
  return [...filled, ...settled.slice(next)];
}
