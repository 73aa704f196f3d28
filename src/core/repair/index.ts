import { createDiagnosis, type Diagnosis, resultOf } from './diagnosis';
import { type IsException, withoutExceptions } from './exceptions';
import { composeRepairs } from './layers';
import { applyEdits, type Repair, type RepairResult } from './repair';
import { findUnresolved, mayBeUnresolved } from './unresolved';

export { createDiagnosis, type Diagnosis } from './diagnosis';
export { exceptionsOf, type IsException, type Rewriting } from './exceptions';
export type { ClassEvidence } from './page-evidence';
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

/**
 * Repairs one text of a page by what all texts of the page have shown.
 * @param isException words that are left as they are, because the reader said that their repair is wrong
 */
export function repairWith(diagnosis: Diagnosis, text: string, isException?: IsException): RepairResult {
  const found: Repair[] = [];
  const passages = diagnosis.read(text);
  for (const { start, layers } of passages) {
    let here: Repair[] = [];
    for (const layer of layers) {
      if (layer.edits.length > 0) here = composeRepairs(layers[0]?.text ?? '', here, layer.text, layer.edits);
    }
    for (const repair of here) found.push({ ...repair, start: repair.start + start, end: repair.end + start });
  }
  const repairs = isException ? withoutExceptions(text, found, isException) : found;
  const result = repairs.length < found.length ? applyEdits(text, repairs) : resultOf(passages);
  const isFinal = passages.every((passage) => passage.isFinal) && !mayBeUnresolved(result);
  return { text: result, repairs, unresolved: findUnresolved(diagnosis, text, repairs, result), isFinal };
}
