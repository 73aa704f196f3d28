import type { DamageClass } from '../damage-class';
import type { Charset } from './charset';
import { passageReader } from './read-passages';

/** A page that has shown this much was written in the charset, and so were its shortest captions. */
const PROVEN_WORDS = 3;
const PROVEN_GAIN = 30;

/** The damage of text that was written in a charset and read as code page 1252 or Latin-1. */
export function charsetClass(id: string, suspect: RegExp, charset: Charset): DamageClass {
  return {
    id,
    suspect,
    find: passageReader(charset),
    isProven: ({ strong, gain }) => strong >= PROVEN_WORDS && gain >= PROVEN_GAIN,
  };
}
