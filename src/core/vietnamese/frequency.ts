import { decodeModel, type Model } from './decode-model';
import { MODEL } from './model.data';
import { PAIR_STEP } from './model-format';
import { syllableKey } from './syllable';

/** The weight of a syllable that the grammar allows and the model does not know: below every known one. */
export const UNKNOWN_SYLLABLE_WEIGHT = -17;
/** The weight of a token that is no syllable. Finite, so that sums over a sentence stay comparable. */
export const NO_SYLLABLE_WEIGHT = -22;

let decoded: Model | undefined;

/** The frequency model; decoded when it is first asked for, which takes some milliseconds. */
export function frequencyModel(): Model {
  return (decoded ??= decodeModel(MODEL));
}

/**
 * How frequent a syllable is in Vietnamese news: the natural log of its share of all tokens, from about −4 (và) to −15
 * (seen a few times in 26 million). Any case, either tone placement.
 * @param token NFC
 * @returns {@link UNKNOWN_SYLLABLE_WEIGHT} or {@link NO_SYLLABLE_WEIGHT} for what the model does not know
 */
export function syllableWeight(token: string): number {
  return weightOfKey(syllableKey(token));
}

/** {@link syllableWeight} of the syllable with a {@link syllableKey}. */
export function weightOfKey(key: number): number {
  if (key < 0) return NO_SYLLABLE_WEIGHT;
  const { numbers, weights } = frequencyModel();
  const number = numbers[key] ?? -1;
  return number < 0 ? UNKNOWN_SYLLABLE_WEIGHT : (weights[number] ?? NO_SYLLABLE_WEIGHT);
}

/**
 * The natural log of the probability that the second token follows the first one. A pair that the model does not list
 * weighs what its second syllable does, less what the listed pairs take.
 * @param first NFC, as for {@link syllableWeight}
 */
export function pairWeight(first: string, second: string): number {
  return pairWeightOfKeys(syllableKey(first), syllableKey(second));
}

/** {@link pairWeight} of the syllables with these {@link syllableKey}s. */
export function pairWeightOfKeys(first: number, second: number): number {
  const model = frequencyModel();
  const a = first < 0 ? -1 : (model.numbers[first] ?? -1);
  if (a < 0) return weightOfKey(second);
  const backOff = model.backOffOf(a);
  const b = second < 0 ? -1 : (model.numbers[second] ?? -1);
  if (b < 0) return backOff + weightOfKey(second);
  const pair = findPair(model, a, b);
  return (model.weights[b] ?? 0) + (pair < 0 ? backOff : PAIR_STEP * (model.pairGains[pair] ?? 0));
}

function findPair(model: Model, first: number, second: number): number {
  let from = model.pairStarts[first] ?? 0;
  let to = model.pairStarts[first + 1] ?? 0;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = model.seconds[middle] ?? 0;
    if (found === second) return middle;
    if (found < second) from = middle + 1;
    else to = middle;
  }
  return -1;
}
