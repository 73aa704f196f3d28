import { DAMAGE_CLASSES } from './classes';
import type { Diagnosis } from './diagnosis';
import type { Repair, Unresolved } from './repair';

const LEAVING_PLACES = DAMAGE_CLASSES.filter((damage) => 'unresolved' in damage);

/** Whether a repaired text shows any sign of damage that nothing can restore. */
export function mayBeUnresolved(repaired: string): boolean {
  return LEAVING_PLACES.some(({ suspect }) => suspect.test(repaired));
}

/**
 * The damaged places that no class could restore.
 * @param text the text that was given
 * @param repairs of `text`
 * @param repaired `text` with `repairs` written into it
 */
export function findUnresolved(
  diagnosis: Diagnosis,
  text: string,
  repairs: readonly Repair[],
  repaired: string,
): Unresolved[] {
  const ranges = LEAVING_PLACES.flatMap((damage) =>
    damage.unresolved && damage.suspect.test(repaired) ? damage.unresolved(repaired, diagnosis.isProven(damage)) : [],
  ).sort((a, b) => a.start - b.start);
  const found: Unresolved[] = [];
  let done = 0;
  let next = 0;
  let shift = 0;
  for (const range of ranges) {
    for (
      let repair = repairs[next];
      repair && repair.start + shift + repair.after.length <= range.start;
      repair = repairs[++next]
    ) {
      shift += repair.after.length - (repair.end - repair.start);
    }
    // What a repair wrote is no place of the given text.
    const isRepaired = (repairs[next]?.start ?? Infinity) + shift < range.end;
    const [start, end] = [range.start - shift, range.end - shift];
    if (start < done || isRepaired) continue;
    found.push({ start, end, text: text.slice(start, end) });
    done = end;
  }
  return found;
}
