import type { DamageClass } from '../damage-class';
import { cp1258AsCp1252 } from './cp1258-as-cp1252';
import { cp1258Residue } from './cp1258-residue';
import { decomposed } from './decomposed';
import { ethForDStroke } from './eth-for-d-stroke';
import { invisibleLetters } from './invisible-letters';
import { lookAlikes } from './look-alikes';
import { lossyTable } from './lossy-table';
import { lostLetters } from './lost-letters';
import { lostUHorn } from './lost-u-horn';
import { misplacedTone } from './misplaced-tone';
import { tcvn3 } from './tcvn3';
import { htmlEntities } from './html-entities';
import { lowByte } from './low-byte';
import { utf8AsCp1250 } from './utf8-as-cp1250';
import { utf8AsCp1251 } from './utf8-as-cp1251';
import { utf8AsCp1252 } from './utf8-as-cp1252';
import { utf8AsCp1258 } from './utf8-as-cp1258';
import { utf8AsCp437 } from './utf8-as-cp437';
import { utf8AsGbk } from './utf8-as-gbk';
import { utf8AsLatin1 } from './utf8-as-latin1';
import { utf8AsMacRoman } from './utf8-as-mac-roman';
import { utf8AsPtcp154 } from './utf8-as-ptcp154';
import { viqr } from './viqr';
import { viscii } from './viscii';
import { vniWindows } from './vni-windows';
import { vps } from './vps';

/** The damage classes, the more frequent ones first: they compete by what they gain, and only equals by this order. */
export const DAMAGE_CLASSES: readonly DamageClass[] = [
  utf8AsCp1252,
  utf8AsLatin1,
  utf8AsMacRoman,
  utf8AsCp437,
  utf8AsGbk,
  utf8AsCp1250,
  utf8AsCp1251,
  utf8AsCp1258,
  utf8AsPtcp154,
  htmlEntities,
  lowByte,
  lossyTable,
  tcvn3,
  vniWindows,
  viscii,
  vps,
  viqr,
  cp1258AsCp1252,
  cp1258Residue,
  ethForDStroke,
  lostLetters,
  lostUHorn,
  decomposed,
  lookAlikes,
  invisibleLetters,
  misplacedTone,
];
