import type { DamageClass, Finding } from './damage-class';
import type { ReadingRules } from './read-unit';
import { findReadings, type Group, groupsOf, type Place, type Reading } from './readings';
import { createUnitReader } from './unit';
import { readWholeText } from './whole-text';

/** What a reading must gain to be certain without other evidence, more if much of it is guessed; and to be offered at all. */
const CERTAIN_GAIN = 10;
const CERTAIN_GAIN_PER_COST = 2;
const WEAK_GAIN = 3;
/** A reading whose rivals are nearly as likely is no repair. */
const CERTAIN_CONFIDENCE = 0.8;
const WEAK_CONFIDENCE = 0.5;
/** Where the whole text is damaged, what stands there is wrong for certain: the likeliest reading is better. */
const AMID_DAMAGE_CONFIDENCE = 0.3;

/** The damage whose traces {@link ReadingRules} can read: certain where the reading is, and then proven for the page. */
export function readingClass(id: string, suspect: RegExp, rules: ReadingRules): DamageClass {
  const readUnit = createUnitReader(rules);
  return {
    id,
    suspect,
    isSelfEvident: true,
    ...(!rules.transcode && { readWhole: (text) => readWholeText(text, rules) }),
    find(text) {
      const groups = groupsOf(text, rules, readUnit);
      const isOnlyDamage = isAllInside(text, groups);
      const isAmidDamage = isOnlyDamage && groups.some((group) => group.some(isSureRepair));
      const findings = groups.map((group) => findingsOf(findReadings(text, group, isAmidDamage), isAmidDamage));
      if (!isOnlyDamage || isAmidDamage || !findings.some((found) => found.some(isCertain))) return findings.flat();
      return groups.flatMap((group) => findingsOf(findReadings(text, group, true), true));
    },
    isProven: ({ strong }) => strong > 0,
  };
}

/** Whether the units that may be damaged have all of a text that is not ASCII. */
function isAllInside(text: string, groups: readonly Group[]): boolean {
  let done = 0;
  for (const { start, end } of groups.flat()) {
    if (!isAscii(text, done, start)) return false;
    done = end;
  }
  return isAscii(text, done, text.length);
}

function isSureRepair({ unit }: Place): boolean {
  return unit.sure !== undefined && unit.sure !== unit.raw && unit.changeTo(unit.sure).makes === 'marks';
}

function isCertain(finding: Finding): boolean {
  return finding.isCertain;
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) if (text.charCodeAt(offset) > 0x7f) return false;
  return true;
}

function findingsOf(readings: readonly Reading[], isAmidDamage: boolean): Finding[] {
  const findings: Finding[] = [];
  for (const reading of readings) {
    const finding = findingOf(reading, isAmidDamage);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** A reading as a finding; `undefined` where too little speaks for it. */
function findingOf(
  { start, unit, after: reading, gain, cost, confidence }: Reading,
  isAmidDamage: boolean,
): Finding | undefined {
  if (gain < WEAK_GAIN || confidence < (isAmidDamage ? AMID_DAMAGE_CONFIDENCE : WEAK_CONFIDENCE)) return undefined;
  const { start: from, end: to, after, makes } = unit.changeTo(reading);
  // What is guessed and makes nothing better may be another damage.
  if (makes === 'quotation' || (makes === 'other' && cost > 0 && !isAmidDamage)) return undefined;
  const isSure = gain >= CERTAIN_GAIN + CERTAIN_GAIN_PER_COST * cost && confidence >= CERTAIN_CONFIDENCE;
  const isCertain = isSure && (makes === 'marks' || (makes === 'signs' && cost === 0));
  return { start: start + from, end: start + to, after, gain, confidence, isCertain };
}
