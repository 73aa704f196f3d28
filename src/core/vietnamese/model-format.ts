/**
 * How the frequency model is written into model.data.ts, for the script that writes it and the code that reads it.
 *
 * `syllables` has the syllables without tones in sorted order, each as the number of letters shared with the one before
 * (one digit) and its other letters. `weights` has six symbols for each of them, one a tone in the order of dictionaries:
 * the syllable's weight, or {@link ABSENT}. Syllables are then numbered from the most frequent one, equals in the order
 * read. `pairs` has, for each first syllable by number, the numbers of the second syllables in rising order, each as the
 * distance from the one before (see {@link LAST_NEAR}), closed by {@link END}; `pairWeights` has a symbol for each pair.
 */
export interface ModelData {
  readonly syllables: string;
  readonly weights: string;
  readonly pairs: string;
  readonly farPairs: string;
  readonly pairWeights: string;
  /** SHA-256 of the inputs, hexadecimal: tells whether the data is stale. */
  readonly sources: { readonly unigrams: string; readonly bigrams: string };
}

/** A symbol's value is its place here: printable ASCII that needs no escape in a string of any kind. */
export const SYMBOLS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** In `weights`: no such syllable. In `pairs`: no more pairs. Neither is a value. */
export const ABSENT = '!';
export const END = '!';

/** A syllable's natural-log probability is −(value of its symbol) × this. */
export const WEIGHT_STEP = 0.25;
/** How much more a pair weighs than its second syllable alone: value of its symbol × this, in nats. */
export const PAIR_STEP = 1;

/**
 * A distance up to this is one symbol in `pairs`. A greater one is what exceeds it, less one, as two digits to the base of
 * the number of symbols: the first one, raised by this and one, in `pairs`, the second one in `farPairs`, since the two
 * compress better apart.
 */
export const LAST_NEAR = 27;
