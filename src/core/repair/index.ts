import { DAMAGE_CLASSES } from './classes';
import { createDiagnosis, type Diagnosis } from './diagnosis';
import { composeRepairs } from './layers';
import { applyEdits, type Repair, type RepairResult } from './repair';

export { createDiagnosis, type Diagnosis } from './diagnosis';
export type { Repair, RepairResult } from './repair';

/**
 * Repairs a text that stands alone: what is known of its damage is what it shows itself.
 * Clean text comes back as it is. Never throws; linear in the length of the text.
 */
export function repairText(text: string): RepairResult {
  const diagnosis = createDiagnosis();
  diagnosis.observe(text);
  return repairWith(diagnosis, text);
}

/** Repairs one text of a page by what all texts of the page have shown. */
export function repairWith(diagnosis: Diagnosis, text: string): RepairResult {
  let current = text;
  let repairs: Repair[] = [];
  for (const damage of DAMAGE_CLASSES) {
    if (!damage.suspect.test(current)) continue;
    const edits = damage.repair(current, diagnosis.isProven(damage));
    if (edits.length === 0) continue;
    repairs = composeRepairs(text, repairs, current, edits, damage.id);
    current = applyEdits(current, edits);
  }
  return { text: current, repairs };
}
