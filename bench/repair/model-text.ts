import { frequencyModel } from '../../src/core/vietnamese/frequency';
import { PAIR_STEP } from '../../src/core/vietnamese/model-format';

/**
 * A sentence that the frequency model may have written: each syllable follows the one before it as often as in news.
 * @param shares one number from 0 to below 1 for each syllable: the smaller, the more frequent its continuation
 */
export function sentenceOf(shares: readonly number[]): string {
  const syllables = frequencyModel().syllables();
  const words: string[] = [];
  let last = -1;
  for (const share of shares) {
    last = nextSyllable(last, share);
    words.push(syllables[last] ?? '');
  }
  const sentence = words.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** The number of the syllable that a share of all continuations reaches; among all syllables where no listed pair does. */
function nextSyllable(first: number, share: number): number {
  const { pairStarts, seconds, pairGains, weights } = frequencyModel();
  let left = share;
  for (let pair = pairStarts[first] ?? 0; pair < (pairStarts[first + 1] ?? 0); pair++) {
    const second = seconds[pair] ?? 0;
    left -= Math.exp((weights[second] ?? 0) + PAIR_STEP * (pairGains[pair] ?? 0));
    if (left < 0) return second;
  }
  for (let number = 0; number < weights.length; number++) {
    left -= Math.exp(weights[number] ?? 0);
    if (left < 0) return number;
  }
  return 0;
}
