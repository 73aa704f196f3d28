import { type Tone, TONES } from './letters';
import { ABSENT, END, LAST_NEAR, type ModelData, PAIR_STEP, SYMBOLS, WEIGHT_STEP } from './model-format';
import { SYLLABLE_KEYS, syllableKey, tonelessKey } from './syllable';
import { addTone } from './tone-placement';

/** The frequency model as it is asked. Syllables are known by number, 0 the most frequent one. */
export interface Model {
  /** By {@link syllableKey}: the syllable's number; −1 for those that the model does not know. */
  readonly numbers: Int16Array;
  /** By number: the syllable as {@link foldTone} places its tone. */
  readonly syllables: () => readonly string[];
  /** By number: natural log of the syllable's share of all tokens. */
  readonly weights: Float32Array;
  /** By number: where the syllable's pairs start in the next two; one more at the end. */
  readonly pairStarts: Uint32Array;
  /** The second syllables, rising for each first one. */
  readonly seconds: Uint16Array;
  /** How much likelier the second syllable is after the first than by itself, in steps of {@link PAIR_STEP} nats. */
  readonly pairGains: Uint8Array;
  /** What a pair that is not listed weighs more than its second syllable alone, by the first one's number; hardly above 0. */
  readonly backOffOf: (first: number) => number;
}

const values = new Uint8Array(128);
for (const [value, letter] of Array.from(SYMBOLS).entries()) values[letter.charCodeAt(0)] = value;
const ABSENT_VALUE = SYMBOLS.indexOf(ABSENT);
const END_VALUE = SYMBOLS.indexOf(END);
const TONE_COUNT = Object.keys(TONES).length;
const DIGIT_NINE = 0x39;

/** Reads the data of the frequency model. @throws RangeError where it is cut off */
export function decodeModel(data: ModelData): Model {
  const rows = decodeLetters(data.syllables);
  const { forms, weights } = decodeWeights(data, rows);
  let spelled: readonly string[] | undefined;
  const pairs = decodePairs(data, weights.length);
  return {
    numbers: numberForms(rows, forms),
    syllables: () => (spelled ??= forms.map((form) => spell(rows, form))),
    weights,
    ...pairs,
    backOffOf: createBackOffs(weights, pairs),
  };
}

/** A syllable is known here by its letters' row and its tone: row × 6 + tone. Spelling thousands of them takes its time. */
type Form = number;

/** By number: the forms, and what each weighs. */
function decodeWeights(data: ModelData, rows: readonly string[]): { forms: readonly Form[]; weights: Float32Array } {
  // The weights are few: a list for each sorts the syllables, equals in the order read, as the script numbers them.
  const byValue = Array.from(SYMBOLS, (): Form[] => []);
  for (let form = 0; form < rows.length * TONE_COUNT; form++) {
    const value = valueAt(data.weights, form);
    if (value !== ABSENT_VALUE) byValue[value]?.push(form);
  }
  const forms = byValue.flat();
  const weights = new Float32Array(forms.length);
  let number = 0;
  for (const [value, { length }] of byValue.entries()) weights.fill(-WEIGHT_STEP * value, number, (number += length));
  return { forms, weights };
}

/** By {@link syllableKey}: the number of each form. */
function numberForms(rows: readonly string[], forms: readonly Form[]): Int16Array {
  const numbers = new Int16Array(SYLLABLE_KEYS).fill(-1);
  const keys = rows.map(tonelessKey);
  forms.forEach((form, number) => {
    const key = keys[rowOf(form)] ?? -1;
    numbers[key < 0 ? syllableKey(spell(rows, form)) : key + toneOf(form)] = number;
  });
  return numbers;
}

function rowOf(form: Form): number {
  return Math.floor(form / TONE_COUNT);
}

function toneOf(form: Form): Tone {
  return (form % TONE_COUNT) as Tone;
}

function spell(rows: readonly string[], form: Form): string {
  return addTone(rows[rowOf(form)] ?? '', toneOf(form));
}

function decodeLetters(text: string): string[] {
  const found: string[] = [];
  let last = '';
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && text.charCodeAt(end) > DIGIT_NINE) end++;
    last = last.slice(0, Number(text.charAt(start))) + text.slice(start + 1, end);
    found.push(last);
    start = end;
  }
  return found;
}

type Pairs = Pick<Model, 'pairStarts' | 'seconds' | 'pairGains'>;

function decodePairs(data: ModelData, syllables: number): Pairs {
  const pairStarts = new Uint32Array(syllables + 1);
  const seconds = new Uint16Array(data.pairWeights.length);
  const pairGains = new Uint8Array(seconds.length);
  let at = 0;
  let far = 0;
  let pair = 0;
  for (let first = 0; first < syllables; first++) {
    pairStarts[first] = pair;
    for (let second = -1; valueAt(data.pairs, at) !== END_VALUE; pair++) {
      const near = valueAt(data.pairs, at++);
      second += near <= LAST_NEAR ? near : farDistance(near, valueAt(data.farPairs, far++));
      seconds[pair] = second;
      pairGains[pair] = valueAt(data.pairWeights, pair);
    }
    at++;
  }
  pairStarts[syllables] = pair;
  return { pairStarts, seconds, pairGains };
}

/**
 * Shares what the listed pairs leave of a first syllable's probability among all other second syllables (Katz). For those
 * that are asked for: a page has few of all syllables.
 */
function createBackOffs(weights: Float32Array, { pairStarts, seconds, pairGains }: Pairs): Model['backOffOf'] {
  const known = new Float32Array(weights.length).fill(NaN);
  const backOffOf = (first: number) => {
    let listed = 0;
    let alone = 0;
    for (let pair = pairStarts[first] ?? 0; pair < (pairStarts[first + 1] ?? 0); pair++) {
      const weight = weights[seconds[pair] ?? 0] ?? 0;
      alone += Math.exp(weight);
      listed += Math.exp(weight + PAIR_STEP * (pairGains[pair] ?? 0));
    }
    // Rounded weights may add up to more than all there is: something is always left.
    return Math.log(Math.max(1 - listed, 0.05) / (1 - alone));
  };
  return (first) => {
    const found = known[first] ?? NaN;
    return Number.isNaN(found) ? (known[first] = backOffOf(first)) : found;
  };
}

function valueAt(text: string, index: number): number {
  if (index >= text.length) throw new RangeError('The model is cut off');
  return values[text.charCodeAt(index)] ?? 0;
}

function farDistance(first: number, second: number): number {
  return LAST_NEAR + 1 + (first - LAST_NEAR - 1) * SYMBOLS.length + second;
}
