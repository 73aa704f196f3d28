import { createDiagnosis, type Diagnosis } from './diagnosis';
import { composeRepairs } from './layers';
import type { Repair, RepairResult } from './repair';
import { findUnresolved } from './unresolved';

export { createDiagnosis, type Diagnosis } from './diagnosis';
export type { Repair, RepairResult, Unresolved } from './repair';

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
  let repairs: Repair[] = [];
  let result = text;
  for (const layer of diagnosis.read(text)) {
    if (layer.edits.length > 0) repairs = composeRepairs(text, repairs, layer.text, layer.edits);
    result = layer.text;
  }
  return { text: result, repairs, unresolved: findUnresolved(diagnosis, text, repairs, result) };
}
