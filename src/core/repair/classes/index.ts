import type { DamageClass } from '../damage-class';
import { cp1258AsCp1252 } from './cp1258-as-cp1252';
import { lossyTable } from './lossy-table';
import { tcvn3 } from './tcvn3';
import { viscii } from './viscii';
import { vniWindows } from './vni-windows';
import { vps } from './vps';

/** The damage classes in the order in which they are repaired: each sees what those before it have made of the text. */
export const DAMAGE_CLASSES: readonly DamageClass[] = [lossyTable, tcvn3, vniWindows, viscii, vps, cp1258AsCp1252];
