import type { Setting } from '../platform/setting';
import { inTurns, type Work } from './in-turns';

/**
 * Work of more steps than one, done in turns. While it is under way that is noted in memory that outlives the worker, which
 * the browser may stop at any step: the next worker ends what was begun.
 */
export class WorkQueue {
  readonly #isUnderWay: Pick<Setting, 'get' | 'set'>;
  readonly #inTurn = inTurns();

  /** @param isUnderWay a boolean in the area `session` that no other queue has */
  constructor(isUnderWay: Pick<Setting, 'get' | 'set'>) {
    this.#isUnderWay = isUnderWay;
  }

  add(work: Work): Promise<void> {
    return this.#inTurn(async () => {
      await this.#isUnderWay.set(true);
      await work();
      await this.#isUnderWay.set(false);
    });
  }

  /**
   * To be called in the worker's first turn, so that it comes before all else.
   * @param end what ends any work that may have been begun; only done where the worker before this one was stopped in it
   */
  resume(end: Work): Promise<void> {
    return this.#inTurn(async () => {
      if (!(await this.#isUnderWay.get())) return;
      await end();
      await this.#isUnderWay.set(false);
    });
  }
}
