import { syllableKey } from '../vietnamese/syllable';
import { eachToken } from '../vietnamese/tokens';
import { textWeight } from './likelihood';

/** One way to read a stretch of text. */
export interface Candidate {
  readonly text: string;
  /** How unlikely it is that this became what stands there, in nats. */
  readonly cost: number;
  /** `textWeight(text)`. */
  readonly weight: number;
  /** The syllables that it starts and ends with, as `syllableKey` has them; −1 where there is none. */
  readonly first: number;
  readonly last: number;
}

export function candidateOf(text: string, cost: number): Candidate {
  let first = -1;
  let last = -1;
  eachToken(text, (from, to) => {
    if (from === 0 || to === text.length) last = syllableKey(text.slice(from, to));
    if (from === 0) first = last;
    if (to < text.length) last = -1;
  });
  return { text, cost, weight: textWeight(text), first, last };
}
