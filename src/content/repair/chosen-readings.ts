import type { Repair } from '../../core/repair';
import type { TextRange } from '../../core/vietnamese/tokens';
import type { FoundDamage } from './repair-texts';

type Found = Pick<FoundDamage, 'repairs' | 'unresolved'>;

/** The class of what the reader chose, beside those of core/repair. */
export const CHOSEN = 'chosen';

/** How much of the text around a place tells it from others, on either side. UTF-16 units. */
const AROUND = 24;

/** What the reader read where nothing could be restored: the same place reads the same when the page renders it anew. */
export class ChosenReadings {
  readonly #byPlace = new Map<string, string>();
  #version = 0;

  /** Rises with every change. */
  get version(): number {
    return this.#version;
  }

  /** @param reading undefined takes back what was chosen */
  set(raw: string, place: TextRange, reading: string | undefined): void {
    if (reading === undefined) this.#byPlace.delete(keyOf(raw, place));
    else this.#byPlace.set(keyOf(raw, place), reading);
    this.#version++;
  }

  /** What was found in a text, the chosen readings among its repairs. */
  resolve(raw: string, found: Found): Found {
    if (this.#byPlace.size === 0) return found;
    const chosen = found.unresolved.flatMap((place) => this.#repairOf(raw, place) ?? []);
    if (chosen.length === 0) return found;
    const isChosen = ({ start }: TextRange) => chosen.some((repair) => repair.start === start);
    return {
      repairs: [...found.repairs, ...chosen].sort((a, b) => a.start - b.start),
      unresolved: found.unresolved.filter((place) => !isChosen(place)),
    };
  }

  #repairOf(raw: string, { start, end }: TextRange): Repair | undefined {
    const after = this.#byPlace.get(keyOf(raw, { start, end }));
    return after === undefined
      ? undefined
      : { start, end, before: raw.slice(start, end), after, class: CHOSEN, confidence: 1 };
  }
}

function keyOf(raw: string, { start, end }: TextRange): string {
  return JSON.stringify([raw.slice(Math.max(0, start - AROUND), start), raw.slice(start, end + AROUND)]);
}
