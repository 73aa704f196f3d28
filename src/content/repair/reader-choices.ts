import { exceptionsOf, type IsException, type Rewriting } from '../../core/repair';
import { ChosenReadings } from './chosen-readings';
import { KeptWords } from './kept-words';

/** What the reader wants otherwise than the engine: in this page, and, by exceptions, in all. */
export class ReaderChoices {
  readonly kept = new KeptWords();
  readonly chosen = new ChosenReadings();
  #exceptions: readonly Rewriting[] = [];
  #isException: IsException = () => false;
  #version = 0;

  /** Rises with every change. */
  get version(): number {
    return this.#version + this.kept.version + this.chosen.version;
  }

  get isException(): IsException {
    return this.#isException;
  }

  setExceptions(exceptions: readonly Rewriting[]): void {
    if (exceptions === this.#exceptions) return;
    this.#exceptions = exceptions;
    this.#isException = exceptionsOf(exceptions);
    this.#version++;
  }
}
