import type { Rewriting } from '../../core/repair';
import { rewritingKey } from '../../core/repair/exceptions';
import { ChosenReadings } from './chosen-readings';
import { KeptWords } from './kept-words';

/** Asks for those of these words whose repair the reader called wrong. */
export type AskExceptions = (words: readonly Rewriting[]) => Promise<readonly Rewriting[]>;

/** The worker is asked about so many words at once. */
const MOST_ASKED = 200;

/**
 * What the reader wants otherwise than the engine: in this page, and, by exceptions, on its site or on all. A page is not
 * told what was called wrong elsewhere: it asks about the words that it has.
 */
export class ReaderChoices {
  readonly kept = new KeptWords();
  readonly chosen = new ChosenReadings();
  readonly #ask: AskExceptions;
  readonly #isExceptionByKey = new Map<string, boolean>();
  readonly #unasked = new Map<string, Rewriting>();
  #hasExceptions = false;
  #isAsking = false;
  #version = 0;

  constructor(ask: AskExceptions) {
    this.#ask = ask;
  }

  /** Rises with every change. */
  get version(): number {
    return this.#version + this.kept.version + this.chosen.version;
  }

  /** Whether a word stays as it is: also while nobody has said that its repair was not called wrong. */
  readonly isException = (word: Rewriting): boolean => {
    if (!this.#hasExceptions) return false;
    const key = rewritingKey(word);
    const known = this.#isExceptionByKey.get(key);
    if (known === undefined) this.#unasked.set(key, word);
    return known ?? true;
  };

  /** Whether a word is known to stay as it is; of what is only shown elsewhere, and not written into the page. */
  readonly isKnownException = (word: Rewriting): boolean =>
    this.isException(word) && this.#isExceptionByKey.get(rewritingKey(word)) === true;

  /** What was answered before may be otherwise now. */
  forgetExceptions(hasExceptions: boolean): void {
    if (!hasExceptions && !this.#hasExceptions) return;
    this.#hasExceptions = hasExceptions;
    this.#isExceptionByKey.clear();
    this.#unasked.clear();
    this.#version++;
  }

  /** Asks about words that were met since; where the answer fails they stay as they are. @param then called when more is known */
  async askExceptions(then: () => void): Promise<void> {
    if (this.#isAsking || this.#unasked.size === 0) return;
    this.#isAsking = true;
    const asked = [...this.#unasked].slice(0, MOST_ASKED);
    for (const [key] of asked) this.#unasked.delete(key);
    const version = this.#version;
    try {
      const exceptions = new Set((await this.#ask(asked.map(([, word]) => word))).map(rewritingKey));
      if (version === this.#version) {
        for (const [key] of asked) this.#isExceptionByKey.set(key, exceptions.has(key));
        this.#version++;
      }
    } finally {
      this.#isAsking = false;
    }
    // Not where the answer failed: to ask on and on would be answered no better.
    then();
  }
}
