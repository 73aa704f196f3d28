import { TONES } from './letters';
import { ABSENT, END, LAST_NEAR, type ModelData, PAIR_STEP, SYMBOLS, WEIGHT_STEP } from './model-format';
import { SYLLABLE_KEYS, syllableKey } from './syllable';
import { addTone } from './tone-placement';

/** The frequency model as it is asked. Syllables are known by number, 0 the most frequent one. */
export interface Model {
  /** By {@link syllableKey}: the syllable's number; −1 for those that the model does not know. */
  readonly numbers: Int16Array;
  /** By number: the syllable as {@link foldTone} places its tone. */
  readonly syllables: readonly string[];
  /** By number: natural log of the syllable's share of all tokens. */
  readonly weights: Float32Array;
  /** By number: where the syllable's pairs start in the next two; one more at the end. */
  readonly pairStarts: Uint32Array;
  /** The second syllables, rising for each first one. */
  readonly seconds: Uint16Array;
  /** Natural log of the probability of the second syllable after the first. */
  readonly pairWeights: Float32Array;
  /** By number: what a pair that is not listed weighs more than its second syllable alone; hardly above 0. */
  readonly backOffs: Float32Array;
}

const values = new Uint8Array(128);
for (const [value, letter] of Array.from(SYMBOLS).entries()) values[letter.charCodeAt(0)] = value;

/** Reads the data of the frequency model. @throws RangeError where it is cut off */
export function decodeModel(data: ModelData): Model {
  const { syllables, weights } = decodeSyllables(data);
  const numbers = new Int16Array(SYLLABLE_KEYS).fill(-1);
  for (const [number, syllable] of syllables.entries()) numbers[syllableKey(syllable)] = number;
  return { numbers, syllables, weights, ...decodePairs(data, weights) };
}

function decodeSyllables(data: ModelData): Pick<Model, 'syllables' | 'weights'> {
  const rows = decodeLetters(data.syllables);
  const found: { syllable: string; weight: number }[] = [];
  for (const [row, letters] of rows.entries()) {
    for (const tone of Object.values(TONES)) {
      const symbol = data.weights.charAt(6 * row + tone);
      if (symbol === '') throw new RangeError('The model has fewer weights than syllables');
      if (symbol === ABSENT) continue;
      found.push({ syllable: addTone(letters, tone), weight: -WEIGHT_STEP * (values[symbol.charCodeAt(0)] ?? 0) });
    }
  }
  // Array sorting is stable: equals keep their order, as the script numbers them.
  found.sort((a, b) => b.weight - a.weight);
  return {
    syllables: found.map(({ syllable }) => syllable),
    weights: Float32Array.from(found, ({ weight }) => weight),
  };
}

function decodeLetters(text: string): string[] {
  const found: string[] = [];
  let last = '';
  for (const [, shared = '', rest = ''] of text.matchAll(/(\d)(\D*)/g)) {
    last = last.slice(0, Number(shared)) + rest;
    found.push(last);
  }
  return found;
}

function decodePairs(
  data: ModelData,
  weights: Float32Array,
): Pick<Model, 'pairStarts' | 'seconds' | 'pairWeights' | 'backOffs'> {
  const pairStarts = new Uint32Array(weights.length + 1);
  const seconds = new Uint16Array(data.pairWeights.length);
  const pairWeights = new Float32Array(seconds.length);
  let at = 0;
  let far = 0;
  let pair = 0;
  for (let first = 0; first < weights.length; first++) {
    pairStarts[first] = pair;
    for (let second = -1; data.pairs.charAt(at) !== END; pair++) {
      const near = valueAt(data.pairs, at++);
      second += near <= LAST_NEAR ? near : farDistance(near, valueAt(data.farPairs, far++));
      seconds[pair] = second;
      pairWeights[pair] = (weights[second] ?? 0) + PAIR_STEP * valueAt(data.pairWeights, pair);
    }
    at++;
  }
  pairStarts[weights.length] = pair;
  return { pairStarts, seconds, pairWeights, backOffs: findBackOffs(weights, pairStarts, seconds, pairWeights) };
}

/** Shares what the listed pairs leave of a first syllable's probability among all other second syllables (Katz). */
function findBackOffs(
  weights: Float32Array,
  starts: Uint32Array,
  seconds: Uint16Array,
  pairWeights: Float32Array,
): Float32Array {
  const shares = weights.map(Math.exp);
  return weights.map((_, first) => {
    let listed = 0;
    let alone = 0;
    for (let pair = starts[first] ?? 0; pair < (starts[first + 1] ?? 0); pair++) {
      listed += Math.exp(pairWeights[pair] ?? 0);
      alone += shares[seconds[pair] ?? 0] ?? 0;
    }
    // Rounded weights may add up to more than all there is: something is always left.
    return Math.log(Math.max(1 - listed, 0.05) / (1 - alone));
  });
}

function valueAt(text: string, index: number): number {
  if (index >= text.length) throw new RangeError('The model is cut off');
  return values[text.charCodeAt(index)] ?? 0;
}

function farDistance(first: number, second: number): number {
  return LAST_NEAR + 1 + (first - LAST_NEAR - 1) * SYMBOLS.length + second;
}
