import type { Damage } from './damage';
import { substitution } from './substitution';

function replacing(id: string, table: Readonly<Record<string, string>>): Damage {
  return substitution(id, (character) => table[character] ?? character);
}

/** Eth and African D for Đ: alike to the eye in capitals; the small eth comes of a case change. */
export const dStroke: readonly Damage[] = [
  replacing('Ð (eth) for Đ', { Đ: 'Ð' }),
  replacing('Ð and ð (eth) for Đ and đ', { Đ: 'Ð', đ: 'ð' }),
  replacing('Ɖ (African D) for Đ', { Đ: 'Ɖ' }),
];
