import type { DamageClass, Finding } from './damage-class';
import type { ReadingRules } from './read-unit';
import { findReadings, type Group, groupsOf, type Reading } from './readings';
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
    find(text) {
      const whole = readWholeText(text, rules);
      if (whole) return whole;
      const groups = groupsOf(text, rules, readUnit);
      const readings = groups.map((group) => findReadings(text, group, false));
      const findings = readings.map((found) => findingsOf(found, false));
      if (!findings.some((found) => found.some(isCertain)) || hasOther(text, groups)) return findings.flat();
      return groups.flatMap((group, i) => {
        const first = findings[i] ?? [];
        const isClear =
          first.filter(isCertain).length === group.length && !readings[i]?.some(({ after }) => suspect.test(after));
        return isClear ? first : findingsOf(findReadings(text, group, true), true);
      });
    },
    isProven: ({ strong }) => strong > 0,
  };
}

/** Whether a text has anything but ASCII outside the units that may be damaged. */
function hasOther(text: string, groups: readonly Group[]): boolean {
  let done = 0;
  for (const { start, end } of groups.flat()) {
    if (!isAscii(text, done, start)) return true;
    done = end;
  }
  return !isAscii(text, done, text.length);
}

function isCertain(finding: Finding): boolean {
  return finding.isCertain;
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) if (text.charCodeAt(offset) > 0x7f) return false;
  return true;
}

function findingsOf(readings: readonly Reading[], isAmidDamage: boolean): Finding[] {
  return readings.flatMap((reading) => findingOf(reading, isAmidDamage) ?? []);
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
