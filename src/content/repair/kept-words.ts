import { type Repair, type Rewriting } from '../../core/repair';
import { rewritingKey, withoutExceptions } from '../../core/repair/exceptions';

/** The words that the reader wants to see as the page wrote them, wherever they stand. */
export class KeptWords {
  readonly #kept = new Set<string>();
  #version = 0;

  /** Rises with every change. */
  get version(): number {
    return this.#version;
  }

  has(word: Rewriting): boolean {
    return this.#kept.has(rewritingKey(word));
  }

  set(word: Rewriting, isKept: boolean): void {
    if (isKept) this.#kept.add(rewritingKey(word));
    else this.#kept.delete(rewritingKey(word));
    this.#version++;
  }

  /** The repairs of a text without those of the kept words. */
  spare(raw: string, repairs: readonly Repair[]): readonly Repair[] {
    return this.#kept.size === 0 ? repairs : withoutExceptions(raw, repairs, (word) => this.has(word));
  }
}
