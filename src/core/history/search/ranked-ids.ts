import type { Matches } from './ranking';

/** The ids of what answers, by rank, as segment after segment is asked. */
export class RankedIds {
  readonly #byRank = new Map<number, number[]>();
  /** The lowest id of the segments so far. */
  #lowest = Infinity;
  #isInOrder = true;

  /**
   * Mostly segments come one after the other in time, and nothing need be sorted: the newest should be the first.
   * @param ids by the number of a document, ascending
   * @param gone ids that stand for nothing any more
   */
  addAll({ answers, ranks }: Matches, ids: ArrayLike<number>, gone: ReadonlySet<number>): void {
    if ((ids[ids.length - 1] ?? 0) > this.#lowest) this.#isInOrder = false;
    this.#lowest = Math.min(this.#lowest, ids[0] ?? Infinity);
    let rank: number | undefined;
    let ofRank: number[] = [];
    for (let i = answers.length - 1; i >= 0; i--) {
      for (let bits = answers[i] ?? 0; bits !== 0;) {
        const bit = 31 - Math.clz32(bits);
        bits ^= 1 << bit;
        const document = i * 32 + bit;
        const id = ids[document] ?? 0;
        if (gone.size > 0 && gone.has(id)) continue;
        const own = ranks[document] ?? 0;
        if (own !== rank) [rank, ofRank] = [own, this.#of(own)];
        ofRank.push(id);
      }
    }
  }

  /** The highest rank first, and in it the highest id. */
  inOrder(): number[] {
    const byRank = [...this.#byRank].sort(([a], [b]) => b - a).map(([, ids]) => ids);
    if (!this.#isInOrder) for (const ids of byRank) ids.sort((a, b) => b - a);
    return byRank.flat();
  }

  #of(rank: number): number[] {
    let ids = this.#byRank.get(rank);
    if (!ids) this.#byRank.set(rank, (ids = []));
    return ids;
  }
}
