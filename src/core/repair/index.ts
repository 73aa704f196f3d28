import { createDiagnosis, type Diagnosis, resultOf } from './diagnosis';
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
  const repairs: Repair[] = [];
  const passages = diagnosis.read(text);
  for (const { start, layers } of passages) {
    let here: Repair[] = [];
    for (const layer of layers) {
      if (layer.edits.length > 0) here = composeRepairs(layers[0]?.text ?? '', here, layer.text, layer.edits);
    }
    for (const repair of here) repairs.push({ ...repair, start: repair.start + start, end: repair.end + start });
  }
  const result = resultOf(passages);
  return { text: result, repairs, unresolved: findUnresolved(diagnosis, text, repairs, result) };
}
