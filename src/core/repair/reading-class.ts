import type { DamageClass, Finding } from './damage-class';
import type { ReadingRules } from './read-unit';
import { findReadings, type Reading } from './readings';
import { createUnitReader } from './unit';

/** What a reading must gain to be certain without other evidence, more if much of it is guessed; and to be offered at all. */
const CERTAIN_GAIN = 10;
const CERTAIN_GAIN_PER_COST = 2;
const WEAK_GAIN = 3;
/** A reading whose rivals are nearly as likely is no repair. */
const CERTAIN_CONFIDENCE = 0.8;
const WEAK_CONFIDENCE = 0.5;

/** The damage whose traces {@link ReadingRules} can read: certain where the reading is, and then proven for the page. */
export function readingClass(id: string, suspect: RegExp, rules: ReadingRules): DamageClass {
  const readUnit = createUnitReader(rules);
  return {
    id,
    suspect,
    isSelfEvident: true,
    find(text) {
      const findings: Finding[] = [];
      for (const reading of findReadings(text, rules, readUnit)) addFinding(reading, findings);
      return findings;
    },
    isProven: ({ strong }) => strong > 0,
  };
}

function addFinding({ start, unit, after: reading, gain, cost, confidence }: Reading, findings: Finding[]): void {
  if (gain < WEAK_GAIN || confidence < WEAK_CONFIDENCE) return;
  const { start: from, end: to, after, makes } = unit.changeTo(reading);
  if (makes === 'quotation') return;
  const isSure = gain >= CERTAIN_GAIN + CERTAIN_GAIN_PER_COST * cost && confidence >= CERTAIN_CONFIDENCE;
  const isCertain = isSure && (makes === 'marks' || (makes === 'signs' && cost === 0));
  findings.push({ start: start + from, end: start + to, after, gain, confidence, isCertain });
}
