import { createHash } from 'node:crypto';
import { CORPUS_DAMAGE } from '../../src/core/repair/corpus-damage.cases';

/** Whether a line of the corpus is not among those that were judged damaged. */
export function isSound(line: string): boolean {
  return !(createHash('sha256').update(line).digest('hex').slice(0, 16) in CORPUS_DAMAGE);
}
