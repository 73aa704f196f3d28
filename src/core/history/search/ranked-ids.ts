/** Ids by rank, as they are collected. Mostly they come in ascending order, rank by rank, and need not be sorted. */
export class RankedIds {
  readonly #byRank = new Map<number, number[]>();
  readonly #unsorted = new Set<number>();

  add(id: number, rank: number): void {
    const ids = this.#byRank.get(rank);
    if (!ids) {
      this.#byRank.set(rank, [id]);
      return;
    }
    if ((ids.at(-1) ?? 0) > id) this.#unsorted.add(rank);
    ids.push(id);
  }

  /** The highest rank first, and in it the highest id. */
  inOrder(): number[] {
    const ordered: number[] = [];
    for (const rank of [...this.#byRank.keys()].sort((a, b) => b - a)) {
      const ids = this.#byRank.get(rank) ?? [];
      if (this.#unsorted.has(rank)) ids.sort((a, b) => a - b);
      for (let i = ids.length - 1; i >= 0; i--) ordered.push(ids[i] ?? 0);
    }
    return ordered;
  }
}
