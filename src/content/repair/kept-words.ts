import type { Repair } from '../../core/repair';
import { repairedWords } from './repaired-words';

/** What one repair makes of a word. */
interface Rewriting {
  readonly before: string;
  readonly after: string;
}

/** The words that the reader wants to see as the page wrote them, wherever they stand. */
export class KeptWords {
  readonly #kept = new Set<string>();
  #version = 0;

  /** Rises with every change. */
  get version(): number {
    return this.#version;
  }

  has(word: Rewriting): boolean {
    return this.#kept.has(keyOf(word));
  }

  set(word: Rewriting, isKept: boolean): void {
    if (isKept) this.#kept.add(keyOf(word));
    else this.#kept.delete(keyOf(word));
    this.#version++;
  }

  /** The repairs of a text without those of the kept words. */
  spare(raw: string, repairs: readonly Repair[]): readonly Repair[] {
    if (this.#kept.size === 0) return repairs;
    return [...repairedWords(raw, repairs)].flatMap((word) => (this.has(word) ? [] : word.repairs));
  }
}

function keyOf({ before, after }: Rewriting): string {
  return JSON.stringify([before, after]);
}
