import { frequencyModel } from '../../src/core/vietnamese/frequency';
import { PAIR_STEP } from '../../src/core/vietnamese/model-format';
import type { Random } from '../repair/damage/random';

/**
 * Text that the frequency model may have written: each syllable follows the one before it as often as in news. As
 * bench/repair's sentences, but fast: hundreds of millions of syllables are drawn from sums made once.
 */
export class MarkovText {
  readonly #syllables: readonly string[];
  /** The share of all tokens that a syllable and those more frequent have. */
  readonly #shares: Float64Array;
  /** By pair: what the first syllable's pairs up to this one have of its continuations. */
  readonly #pairShares: Float64Array;
  readonly #pairStarts: Uint32Array;
  readonly #seconds: Uint16Array;

  constructor() {
    const { syllables, weights, pairStarts, seconds, pairGains } = frequencyModel();
    this.#syllables = syllables();
    this.#pairStarts = pairStarts;
    this.#seconds = seconds;
    this.#shares = runningSums(Float64Array.from(weights, (weight) => Math.exp(weight)));
    const gains = Float64Array.from(seconds, (second, pair) =>
      Math.exp((weights[second] ?? 0) + PAIR_STEP * (pairGains[pair] ?? 0)),
    );
    this.#pairShares = new Float64Array(gains.length);
    for (let first = 0; first < weights.length; first++) {
      const [from, to] = [pairStarts[first] ?? 0, pairStarts[first + 1] ?? 0];
      this.#pairShares.set(runningSums(gains.subarray(from, to)), from);
    }
  }

  /** Syllables in lower case, NFC, each after the one before it. */
  syllables(count: number, random: Random): string[] {
    let last = -1;
    return Array.from({ length: count }, () => this.#syllables[(last = this.#after(last, random))] ?? '');
  }

  #after(first: number, random: Random): number {
    const share = random();
    const [from, to] = first < 0 ? [0, 0] : [this.#pairStarts[first] ?? 0, this.#pairStarts[first + 1] ?? 0];
    if (to > from && share < (this.#pairShares[to - 1] ?? 0))
      return this.#seconds[reaching(this.#pairShares, share, from, to)] ?? 0;
    const last = this.#shares.length - 1;
    return reaching(this.#shares, random() * (this.#shares[last] ?? 0), 0, last);
  }
}

function runningSums(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** The first index from `from` whose sum exceeds the share; `to` where none does. */
function reaching(sums: Float64Array, share: number, from: number, to: number): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sums[middle] ?? 0) > share) to = middle;
    else from = middle + 1;
  }
  return from;
}
