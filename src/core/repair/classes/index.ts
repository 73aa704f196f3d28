import type { DamageClass } from '../damage-class';
import { lossyTable } from './lossy-table';

/** The damage classes in the order in which they are repaired: each sees what those before it have made of the text. */
export const DAMAGE_CLASSES: readonly DamageClass[] = [lossyTable];
