import type { Damage } from './damage';
import { dStroke } from './d-stroke';
import { entities } from './entities';
import { invisible } from './invisible';
import { legacyCharsets } from './legacy-charsets';
import { lookAlikeLetters } from './look-alikes';
import { lossyTables } from './lossy-tables';
import { lostLetters } from './lost-letters';
import { lowByte } from './low-byte';
import { marks } from './marks';
import { misreadUtf8 } from './misread-utf8';
import { mixed } from './mixed';
import { residue } from './residue';
import { tonePlaces } from './tone-places';

export type { Damage, Damaged } from './damage';

/** Damage that leaves something to repair by, in the order in which the bench prints it. */
export const DAMAGES: readonly Damage[] = [
  ...misreadUtf8,
  ...legacyCharsets,
  ...residue,
  ...lossyTables,
  ...lowByte,
  ...entities,
  ...dStroke,
  ...marks,
  ...lookAlikeLetters,
  ...invisible,
  ...tonePlaces,
  ...mixed,
];

/** Damage that left only guesses. */
export const LOSSES = lostLetters;
