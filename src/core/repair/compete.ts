import { type DamageClass, type Evidence, evidenceOf, type Finding } from './damage-class';
import { isGated, mayBeDamaged } from './gate';
import { hasSign } from './gate-signs';
import { giveWay } from './give-way';
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

/**
 * What the classes find in a text; a class that finds nothing has no claim. Where self-evident damage is proven, the others
 * wait until it is undone: they are asked of what comes of it.
 * @param classes self-evident ones first
 */
export function claimsOn(text: string, classes: readonly DamageClass[]): Claims {
  const claims: Claim[] = [];
  const isPlain = !hasSign(text);
  const whole = isPlain ? undefined : wholeClaim(text, classes);
  if (whole) return { claims: [whole], areComplete: true };
  let isProven = false;
  for (const damage of classes) {
    if (isProven && !damage.isSelfEvident) break;
    if (isPlain && isGated(damage.suspect)) continue;
    const findings = damage.suspect.test(text) ? damage.find(text) : [];
    if (findings.length === 0) continue;
    const claim = { damage, findings, here: evidenceOf(findings, countSound(damage, text)) };
    const isBest = damage.isSelfEvident && claims.every(({ here }) => here.gain <= claim.here.gain);
    if (isBest && explainsAll(text, claim)) return { claims: [claim], areComplete: true };
    claims.push(claim);
    isProven ||= damage.isSelfEvident === true && damage.isProven(claim.here);
  }
  return { claims, areComplete: isProven };
}

/** What a class claims that all of a text was damaged by. */
function wholeClaim(text: string, classes: readonly DamageClass[]): Claim | undefined {
  for (const damage of classes) {
    const findings = damage.readWhole && damage.suspect.test(text) ? damage.readWhole(text) : undefined;
    if (findings) return { damage, findings, here: evidenceOf(findings, countSound(damage, text)) };
  }
  return undefined;
}

function explainsAll(text: string, { damage, findings, here }: Claim): boolean {
  const isSure = damage.isProven(here) && findings.every(({ confidence }) => confidence === 1);
  return isSure && !mayBeDamaged(applyEdits(text, findings));
}

/** How many places of a text a class would not have left as they are. */
export function countSound({ sound }: DamageClass, text: string): number {
  return sound ? (text.match(sound)?.length ?? 0) : 0;
}

/** What was settled between the claims on a text. */
export interface Settlement {
  /** In the order of the text, not overlapping. */
  readonly edits: readonly ClassEdit[];
  /** The findings that became edits, class by class. */
  readonly settled: readonly Settled[];
  /** Whether it stays so, whatever else the page shows. */
  readonly isFinal: boolean;
}

export interface Settled {
  readonly damage: DamageClass;
  readonly findings: readonly Finding[];
}

/**
 * Shares a text among the classes that claim it: the one whose repairs gain most comes first and takes what it may, the
 * next ones what is left. A class that has gained elsewhere on the page is the likelier one here too.
 */
export function settle(claims: readonly Claim[], pageOf: (damage: DamageClass) => Evidence): Settlement {
  const settled: Settled[] = [];
  let edits: ClassEdit[] = [];
  for (const { damage, findings } of ranked(claims, pageOf)) {
    const free = edits.length === 0 ? findings : findings.filter(isFreeOf(edits));
    if (free.length === 0) continue;
    settled.push({ damage, findings: free });
    edits = merge(edits, asEdits(free, damage));
  }
  return { edits, settled, isFinal: claims.length <= 1 && claims.every(isFinal) };
}

/** What is accepted of each claim, that which gains most first, less what it leaves to those behind it. */
function ranked(claims: readonly Claim[], pageOf: (damage: DamageClass) => Evidence): Settled[] {
  const shares = claims.map((claim) => ({ damage: claim.damage, findings: accepted(claim, pageOf) }));
  if (shares.length < 2) return shares;
  const rank = ({ damage, findings }: Settled) =>
    findings.reduce((sum, { gain }) => sum + gain, 0) + Math.log1p(Math.max(0, pageOf(damage).gain));
  const sorted = shares
    .map((share) => ({ share, rank: rank(share) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ share }) => share);
  return sorted.map(({ damage, findings }, i) => ({
    damage,
    findings: sorted.slice(i + 1).reduce((kept, next) => giveWay(kept, next.findings), findings),
  }));
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

function asEdits(findings: readonly Finding[], { id }: DamageClass): ClassEdit[] {
  return findings.map(({ start, end, after, confidence }) => ({ start, end, after, confidence, class: id }));
}

/** Tells of findings, asked in the order of the text, whether they fall between the edits. */
function isFreeOf(edits: readonly ClassEdit[]): (finding: Finding) => boolean {
  let next = 0;
  return ({ start, end }) => {
    for (let edit = edits[next]; edit && edit.end <= start; edit = edits[++next]);
    return (edits[next]?.start ?? Infinity) >= end;
  };
}

/** Two lists of edits as one, all in the order of the text: sorting two runs is linear. */
function merge(a: ClassEdit[], b: ClassEdit[]): ClassEdit[] {
  return a.length === 0 ? b : [...a, ...b].sort((one, other) => one.start - other.start);
}
