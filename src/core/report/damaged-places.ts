import type { Repair } from '../repair';
import type { TextRange } from '../vietnamese/tokens';

/** UTF-16 units before and behind a place: a few words. */
const AROUND = 24;

/** A damaged place with a few words around it. */
export interface DamagedPlace {
  /** As the page wrote it. */
  readonly around: string;
  readonly before: string;
  /** What it reads repaired; missing where nothing can restore it. */
  readonly after?: string;
  readonly class?: string;
  /** 0–1. */
  readonly confidence?: number;
}

interface Damaged {
  readonly raw: string;
  readonly repairs: readonly Repair[];
  readonly unresolved: readonly TextRange[];
}

/** The damaged places of a text, in its order. */
export function damagedPlaces({ raw, repairs, unresolved }: Damaged): DamagedPlace[] {
  const known = repairs.map(({ start, end, after, class: damage, confidence }) => {
    return { start, end, told: { after, class: damage, confidence } };
  });
  const lost = unresolved.map(({ start, end }) => ({ start, end, told: {} }));
  return [...known, ...lost]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, told }) => {
      const around = raw.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/g, ' ');
      return { around, before: raw.slice(start, end), ...told };
    });
}
