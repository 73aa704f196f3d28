import { cp1252 } from './code-pages';
import type { Damage } from './damage';
import { substitution } from './substitution';

/** UTF-8 read as cp1252, each character cut to its low byte, and what remains read as UTF-8. */
function cutToLowBytes(character: string): string {
  const misread = cp1252(Buffer.from(character, 'utf8'));
  const cut = Uint8Array.from(misread, (wide) => wide.charCodeAt(0) & 0xff);
  return Buffer.from(cut).toString('utf8');
}

export const lowByte: readonly Damage[] = [
  substitution('low-byte truncation', cutToLowBytes),
  // HTML forbids control characters: some editors drop them.
  substitution('low-byte truncation, controls lost', (character) =>
    Array.from(cutToLowBytes(character))
      .filter((part) => part >= ' ')
      .join(''),
  ),
];
